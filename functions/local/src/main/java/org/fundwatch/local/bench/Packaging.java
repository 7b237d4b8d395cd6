package org.fundwatch.local.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * One way to pack report-intake.
 *
 * @param zip what would be uploaded
 * @param options what makes the launcher run it
 */
record Packaging(String name, Path zip, List<String> options) {
    static final String FUNCTION = "report-intake";
    private static final Path TARGET = Path.of("functions", "lambdas", FUNCTION, "target");
    private static final double MEGABYTE = 1e6;

    static final List<Packaging> ALL = List.of(
            new Packaging("JVM", TARGET.resolve("function.zip"), List.of()),
            new Packaging("native", TARGET.resolve("native").resolve("function.zip"), List.of("--native", FUNCTION)));

    boolean isBuilt() {
        return Files.exists(zip);
    }

    String size() {
        return String.format(Locale.ROOT, "%.1f MB", zip.toFile().length() / MEGABYTE);
    }
}
