package org.fundwatch.local.screening;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.local.bench.Memory;
import org.fundwatch.local.screening.ScreenedFolder.Outcome;

/**
 * {@code make bench-screen [N=…] [EDITION=…]}: makes a city's day of settlements, screens it, and says how long that took, how
 * much memory, and whether everything planted was found and nothing else.
 */
public final class BenchScreen {
    private static final long SEED = 20_251_215;
    private static final int LINES = 20;
    private static final int PARTITIONS = 64;

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final double NANOS = 1e9;

    private final PrintStream out;

    /** How long it took by the clock, and how long processors worked for it. */
    private record Took(double seconds, double processorSeconds) {}

    BenchScreen(PrintStream out) {
        this.out = out;
    }

    /** Takes the folder, how many settlements, the edition and its key; exit code 1 if something planted was not found. */
    public static void main(String... args) {
        var bench = new BenchScreen(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.exit(bench.run(Path.of(args[0]), Long.parseLong(args[1]), args[2], args[3]) ? 0 : 1);
    }

    boolean run(Path folder, long settlements, String edition, String key) {
        var made = new MadeFolder(new SettlementMaker(SEED, LocalDate.of(2025, 12, 15), LINES, Items.read()));
        made.write(folder.resolve("in"), PARTITIONS, settlements);
        return measured(made, folder, edition.isBlank() ? BenchEdition.make() : EditionChoice.of(edition, key));
    }

    private boolean measured(MadeFolder made, Path folder, KnowledgeEdition edition) {
        var to = folder.resolve("out-" + ProcessHandle.current().pid());
        var partitions = ScreenedFolder.partitions(folder.resolve("in"));
        var processor = processorSeconds();
        var began = System.nanoTime();
        var outcome = new ScreenedFolder(partitions, edition, to, CORES).run(System.err);
        var took = new Took((System.nanoTime() - began) / NANOS, processorSeconds() - processor);
        var recall = Recall.of(made.planted(), to.resolve("findings.jsonl"));
        recall.planted()
                .forEach((kind, count) -> out.printf(
                        "%-26s planted %6d  found %6d%n",
                        kind, count, recall.found().get(kind)));
        tell(outcome, took, recall, edition.id().value());
        return recall.isWhole() && outcome.failed().isEmpty();
    }

    private void tell(Outcome outcome, Took took, Recall recall, String edition) {
        out.printf(
                Locale.ROOT,
                "{\"settlements\":%d,\"lines\":%d,\"seconds\":%.1f,\"processor_seconds\":%.1f,\"cores\":%d,\"peak_mb\":%d,"
                        + "\"planted\":%d,\"found\":%d,\"elsewhere\":%d,\"edition\":\"%s\"}%n",
                outcome.totals().work().of("screened"),
                outcome.totals().work().of("lines"),
                took.seconds(),
                took.processorSeconds(),
                CORES,
                peak(),
                sum(recall.planted()),
                sum(recall.found()),
                recall.elsewhere(),
                edition);
    }

    private static int sum(Map<Planted, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double processorSeconds() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / NANOS;
    }

    /** The most memory that the process has held, in megabytes, as Linux counts it. */
    private static long peak() {
        try {
            return Memory.most(ProcessHandle.current().pid()).orElse(0) >> 10;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
