package org.fundwatch.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/**
 * {@code make bench-claims}: first that both contenders find the same, then memory, time in turns, the edition's load, and the
 * door of the packaged function. Whatever is missing or differs ends it with an exception.
 */
public final class BenchClaims {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Map<String, Object> figures = new LinkedHashMap<>();

    /** The arguments are the launcher's class path, the native executable or nothing, and whether the door alone is measured. */
    public static void main(String... args) throws IOException, RunnerException {
        new BenchClaims().run(args[0], args[1], !args[2].isEmpty());
    }

    private void run(String launcher, String executable, boolean doorAlone) throws IOException, RunnerException {
        var file = Ours.file();
        figures.put("code_level_points", Sample.CODE_LEVEL_POINTS);
        if (!doorAlone) {
            figures.putAll(Equality.asserted(file));
            figures.putAll(Weight.of(file));
            figures.putAll(Turns.measured());
        }
        try (var door = Door.open(launcher, file, executable)) {
            figures.putAll(door.measured());
        }
        var system = ManagementFactory.getOperatingSystemMXBean();
        figures.put("cores", system.getAvailableProcessors());
        figures.put("load_at_the_end", system.getSystemLoadAverage());
        tell();
    }

    private void tell() {
        figures.forEach((name, value) -> OUT.printf("%-36s %s%n", name, shown(value)));
        var json = new StringBuilder("{");
        figures.forEach((name, value) -> json.append(json.length() > 1 ? "," : "")
                .append('"')
                .append(name)
                .append("\":")
                .append(value instanceof String ? "\"" + value + "\"" : shown(value)));
        OUT.println(json.append('}'));
    }

    private static String shown(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.3f", number) : value.toString();
    }
}
