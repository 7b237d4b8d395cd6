package org.fundwatch.local.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import org.fundwatch.local.process.RunDirectory;

/** Prints the most memory that each process of a running launcher has held so far, as Linux counts it (VmHWM). */
public final class Memory {
    private static final Path RUN = Path.of(".local", "run");
    private static final String MOST = "VmHWM:";
    private static final double KIBIBYTES = 1024;

    private Memory() {}

    /** The only argument is the launcher's folder of processes, {@code .local/run} without it; ends with 1 where nothing runs. */
    public static void main(String... args) throws IOException {
        System.exit(print(new RunDirectory(args.length == 0 ? RUN : Path.of(args[0])), System.out) ? 0 : 1);
    }

    /** Whether there was a process to tell of. */
    static boolean print(RunDirectory run, PrintStream out) throws IOException {
        var processes = run.running();
        if (processes.isEmpty()) {
            out.println("No launcher runs here: start one with make run, and ask again when it has played.");
            return false;
        }
        for (var process : processes.entrySet()) {
            var most = most(process.getValue().pid());
            if (most.isPresent()) {
                out.printf(Locale.ROOT, "%-28s %7.1f MiB%n", process.getKey(), most.getAsLong() / KIBIBYTES);
            }
        }
        return true;
    }

    /** The most that a process has held so far, in KiB; empty where it has ended. */
    public static OptionalLong most(long pid) throws IOException {
        try (var status = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return status.filter(line -> line.startsWith(MOST))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst();
        } catch (NoSuchFileException e) {
            return OptionalLong.empty(); // ended at this moment
        }
    }
}
