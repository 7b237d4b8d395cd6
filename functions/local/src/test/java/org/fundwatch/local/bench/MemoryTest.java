package org.fundwatch.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.fundwatch.local.process.RunDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
    @TempDir
    Path folder;

    @Test
    void names_each_process_with_the_most_that_it_held() throws Exception {
        var run = new RunDirectory(folder);
        run.register("claim-validation-1", ProcessHandle.current());

        assertThat(printed(run)).matches("(?s)claim-validation-1 +[1-9][0-9]+\\.[0-9] MiB\\R");
    }

    @Test
    void says_so_where_nothing_runs_and_fails() throws Exception {
        assertThat(printed(new RunDirectory(folder))).startsWith("No launcher runs here");
        assertThat(Memory.print(new RunDirectory(folder), new PrintStream(OutputStream.nullOutputStream())))
                .isFalse();
    }

    private static String printed(RunDirectory run) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Memory.print(run, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
