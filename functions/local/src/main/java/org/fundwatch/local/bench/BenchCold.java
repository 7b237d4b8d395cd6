package org.fundwatch.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.fundwatch.local.OpenLauncher;
import org.fundwatch.local.runtime.Trial;

/**
 * {@code make bench-cold}: of each function the time from the start of its process to its first real answer, the memory that it
 * then held, and how soon it answers when it is warm; as executable and as zip, in turn, beside an empty function.
 */
public final class BenchCold {
    private static final long GIBIBYTE = 1L << 30;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final String WHAT = """
        From the start of a process to the end of its first answer, as it tells the Runtime API; then the same process again
        while it is warm. Each package in turn, one run before the first not counted; medians, and the shortest and longest.
        jvm: the zip with the options of the template. jvm_plain: without its options for speed. jvm_aot: with an AOT cache.
        """;

    private final BenchOptions options;
    private final Map<String, Map<String, ColdFigures>> all = new LinkedHashMap<>();

    private BenchCold(BenchOptions options) {
        this.options = options;
    }

    /** The arguments are those of {@link BenchOptions}. */
    public static void main(String... args) throws IOException, SQLException {
        new BenchCold(BenchOptions.parse(args)).run();
    }

    private void run() throws IOException, SQLException {
        OUT.println(WHAT);
        var state = Files.createTempDirectory("fundwatch-bench");
        var stage = new Stage();
        try (var launcher = OpenLauncher.start(state, stage);
                var callers = new Callers(launcher.addresses())) {
            for (var subject : options.chosen(Subjects.all(callers, stage))) {
                measure(subject, stage);
            }
        } finally {
            FileUtils.deleteDirectory(state.toFile());
        }
        var machine = machine();
        OUT.println("machine  " + machine);
        OUT.println(new ObjectMapper().writeValueAsString(Summary.of(options, all, machine)));
    }

    private void measure(Subject subject, Stage stage) throws IOException {
        OUT.println(subject.function());
        var contestants = new Contestants(stage, options.cached()).of(subject);
        var runs = new LinkedHashMap<String, List<ColdRun>>();
        for (var run = 0; run <= options.runs(); run++) {
            for (var contestant : contestants.entrySet()) {
                var result = run(subject, contestant.getValue(), stage);
                if (run > 0) {
                    runs.computeIfAbsent(contestant.getKey(), name -> new ArrayList<>())
                            .add(result);
                }
            }
        }
        var figures = new LinkedHashMap<String, ColdFigures>();
        runs.forEach((name, list) -> figures.put(name, new ColdFigures(list)));
        figures.forEach((name, figure) -> OUT.printf("  %-9s %s%n", name, figure.line()));
        all.put(subject.function(), figures);
    }

    private ColdRun run(Subject subject, Trial.Starter starter, Stage stage) {
        try (var act = new Act(subject, starter::start)) {
            stage.open(act);
            return ColdRun.of(act, subject.warm(options.warm()));
        } finally {
            stage.clear();
        }
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
