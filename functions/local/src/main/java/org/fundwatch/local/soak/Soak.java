package org.fundwatch.local.soak;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.apache.commons.io.FileUtils;
import org.fundwatch.local.RunningLauncher;

/** A house under fire: kills of its functions and its database at random times while cases go through its doors. */
public final class Soak {
    private static final int KILLS = 200;
    private static final int PEOPLE = 3;
    private static final int BROKEN = 1;

    private final PrintStream out;
    private final String classPath;
    private final List<String> options;

    /**
     * Nothing runs yet.
     *
     * @param classPath of the launcher, as {@code java -cp} takes it
     * @param options for the launcher
     */
    public Soak(PrintStream out, String classPath, List<String> options) {
        this.out = out;
        this.classPath = classPath;
        this.options = List.copyOf(options);
    }

    /**
     * Arguments: how many kills (200), the seed of an earlier soak to repeat its choices, and options of the launcher; 1
     * if it does not hold.
     */
    public static void main(String... args) throws IOException, SQLException, InterruptedException {
        var kills = args.length > 0 ? Integer.parseInt(args[0]) : KILLS;
        var seed = args.length > 1 ? Long.parseLong(args[1]) : new Random().nextInt(1_000_000);
        var soak = new Soak(System.out, System.getProperty("java.class.path"), options(args));
        System.exit(soak.run(kills, seed).holds() ? 0 : BROKEN);
    }

    private static List<String> options(String... args) {
        return List.of(args).subList(Math.min(2, args.length), args.length);
    }

    /** Prints and returns what came of it; the state folder is kept if it does not hold. */
    public Report run(int kills, long seed) throws IOException, SQLException, InterruptedException {
        var state = Files.createTempDirectory("fundwatch-soak");
        out.println("soak with seed %d, state in %s".formatted(seed, state));
        var report = report(state, kills, seed);
        out.println(report);
        report.complaints().forEach(out::println);
        if (report.holds()) {
            FileUtils.deleteDirectory(state.toFile());
        } else {
            out.println("kept: " + state);
        }
        return report;
    }

    private Report report(Path state, int kills, long seed) throws IOException, SQLException, InterruptedException {
        try (var launcher = RunningLauncher.start(classPath, state, options.toArray(String[]::new))) {
            return new Siege(launcher, seed).lay(kills, PEOPLE);
        }
    }
}
