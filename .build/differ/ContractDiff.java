import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/** Compares two contracts and ends with 1 where who kept to the first would fail at the second. */
public final class ContractDiff {
    private static final String VERSION = "openapi: 3.0.3";

    private ContractDiff() {}

    public static void main(String[] files) throws IOException {
        var before = Path.of(files[0]);
        var after = Path.of(files[1]);
        if (!is303(before) || !is303(after)) {
            IO.println("Both must be OpenAPI 3.0.3: of 3.1 the differ calls everything compatible.");
            System.exit(2);
        }
        var difference = OpenApiCompare.fromFiles(before.toFile(), after.toFile());
        IO.println(difference.isUnchanged() ? "unchanged" : rendered(difference));
        System.exit(difference.isIncompatible() ? 1 : 0);
    }

    private static boolean is303(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.anyMatch(line -> line.replace("\"", "").equals(VERSION));
        }
    }

    private static String rendered(ChangedOpenApi difference) {
        var bytes = new ByteArrayOutputStream();
        new ConsoleRender().render(difference, new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
