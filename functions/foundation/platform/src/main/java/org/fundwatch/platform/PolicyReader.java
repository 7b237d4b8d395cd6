package org.fundwatch.platform;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.fundwatch.kernel.Tree;

/** Policies (YAML) as strict trees, read at start-up: what does not fit stops the function before it serves anyone. */
public final class PolicyReader {
    private PolicyReader() {}

    /** Reads a class path resource such as {@code policies/rewards/hebei-2023.yaml}; a missing or unreadable one throws. */
    public static Tree read(String resource) {
        return Tree.of(Parsed.of(resource).orElseGet(() -> parse(resource)));
    }

    private static Object parse(String resource) {
        try (var stream = open(resource)) {
            return Yaml.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) throws IOException {
        var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new FileNotFoundException(resource);
        }
        return stream;
    }
}
