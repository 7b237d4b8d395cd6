package org.fundwatch.local.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code make screen} runs, as a process of its own that is stopped: by {@code kill -9}, or by Ctrl-C. */
class StoppedScreenTest {
    private static final int SETTLEMENTS = 13_000;
    private static final int FEWEST_LINES = 8;

    @TempDir
    static Path folder;

    @BeforeAll
    static void one_partition_is_screened_undisturbed() {
        var partitions = ScreenedFolder.partitions(made(1));
        var nobody = new PrintStream(OutputStream.nullOutputStream());
        var edition = EditionChoice.placed(EditionChoice.national());
        new ScreenedFolder(partitions, edition, folder.resolve("undisturbed"), 2).run(nobody);
    }

    @ParameterizedTest(name = "{0} partitions, SIG{1}")
    @CsvSource({"1, KILL, 137", "7, KILL, 137", "64, KILL, 137", "1, INT, 130", "7, INT, 130"})
    void stopped_in_the_middle_and_started_again_it_ends_with_the_files_of_one_partition_undisturbed(
            int partitions, String signal, int exit) throws Exception {
        var in = made(partitions);
        var to = folder.resolve(partitions + "-" + signal);
        var edition = EditionChoice.placed(EditionChoice.national());
        var all = ScreenedFolder.under(to, edition, List.of()).out();
        var held = Held.halfOf(in, all.resolve("partitions"));
        var process = screening(in, to);
        while (process.isAlive() && held.checkpoints().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }

        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        assertThat(process.waitFor()).isEqualTo(exit);
        assertThat(all.resolve("findings.jsonl")).doesNotExist();

        var done = held.letGo();
        assertThat(screening(in, to).waitFor()).isZero();
        assertThat(done).isNotEmpty().allSatisfy(Held::isAsItWas);
        for (var file : new String[] {"findings.jsonl", "summary.json"}) {
            assertThat(all.resolve(file)).hasSameBinaryContentAs(folder.resolve("undisturbed/" + file));
        }
    }

    private static Path made(int partitions) {
        var in = folder.resolve("in-" + partitions);
        new MadeFolder(new SettlementMaker(7, LocalDate.of(2025, 12, 15), FEWEST_LINES, Items.read()))
                .write(in, partitions, SETTLEMENTS);
        return in;
    }

    /** Ctrl-C is heard even where whoever runs the tests ignores it: a process inherits that. */
    private static Process screening(Path in, Path out) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("java.class.path");
        var screen = Screen.class.getName();
        return new ProcessBuilder(
                        "env",
                        "--default-signal=INT",
                        java,
                        "-cp",
                        classes,
                        screen,
                        in.toString(),
                        out.toString(),
                        "",
                        "")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }
}
