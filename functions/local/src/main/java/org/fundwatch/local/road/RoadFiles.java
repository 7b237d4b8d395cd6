package org.fundwatch.local.road;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that say what is played. */
final class RoadFiles {
    private RoadFiles() {}

    /** The text of a file of the road, such as {@code claims/C001.json}. */
    static String read(String name) {
        try (var stream = RoadFiles.class.getResourceAsStream("/road/" + name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
