package org.fundwatch.local.bench;

import static org.fundwatch.local.bench.Figures.seconds;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;

/** Measures the cold start of report-intake, as JVM zip and, if it is built, as native executable, in turn. */
public final class ColdStart {
    private static final int RUNS = 7;
    private static final long GIBIBYTE = 1L << 30;
    private static final long KIBIBYTES = 1L << 10;
    private static final String WHAT = """
            report-intake: from the start of its process to its first stored report (named, so sealed as well).
            Database, keys, bus and the other functions run already; one run before the first is not counted.
            """;

    private final PrintStream out;
    private final Path state;

    private ColdStart(PrintStream out, Path state) {
        this.out = out;
        this.state = state;
    }

    /** The only argument is the number of runs, at least 1; 7 without it. */
    public static void main(String... args) throws IOException {
        var runs = args.length == 0 ? RUNS : Integer.parseInt(args[0]);
        var state = Files.createTempDirectory("fundwatch-bench");
        new ColdStart(System.out, state).run(runs);
    }

    private void run(int runs) throws IOException {
        out.println(WHAT);
        var intakes = new ArrayList<Intake>();
        try {
            for (var built : Packaging.ALL.stream().filter(Packaging::isBuilt).toList()) {
                intakes.add(Intake.start(built, state.resolve(built.name())));
            }
            measure(runs, intakes);
            sum(intakes);
        } finally {
            intakes.forEach(Intake::close);
            FileUtils.deleteDirectory(state.toFile());
        }
    }

    private void measure(int runs, List<Intake> intakes) {
        for (var run = 1; run <= runs; run++) {
            var line = new StringBuilder("run " + run);
            intakes.forEach(intake -> line.append("  " + told(intake.name(), intake.measure())));
            out.println(line);
        }
    }

    private static String told(String name, ColdRun run) {
        return "%s %s %d MiB".formatted(name, seconds(run.taken()), run.kibibytes() / KIBIBYTES);
    }

    private void sum(List<Intake> intakes) {
        for (var intake : intakes) {
            var figures = ColdRun.times(intake.runs());
            out.printf(
                    "%-8s median %s (%s), %d MiB held at most, zip %s%n",
                    intake.name(),
                    seconds(figures.median()),
                    figures.range(),
                    ColdRun.memory(intake.runs()) / KIBIBYTES,
                    intake.size());
        }
        out.println(
                intakes.size() == 1
                        ? "native   not built (make native)"
                        : "ratio    "
                                + ColdRun.times(intakes.getFirst().runs())
                                        .times(ColdRun.times(intakes.getLast().runs())));
        out.println("machine  " + machine());
        out.println(ColdFigures.line(intakes.stream()
                .map(intake -> new ColdFigures(intake.name(), intake.runs()))
                .toList()));
    }

    private static String machine() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return "%d cores, %d GiB of memory, load %.1f at the end"
                .formatted(
                        system.getAvailableProcessors(),
                        system.getTotalMemorySize() / GIBIBYTE,
                        system.getSystemLoadAverage());
    }
}
