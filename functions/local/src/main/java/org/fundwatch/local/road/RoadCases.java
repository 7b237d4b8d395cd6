package org.fundwatch.local.road;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The cases of the road, in the order in which they are played. */
final class RoadCases {
    static final List<String> NAMES = List.of("PC-001", "PC-009", "HB-ANCHOR");

    static List<RoadCase> all() {
        return NAMES.stream().map(RoadCases::read).toList();
    }

    private static RoadCase read(String name) {
        var resource = "/road/" + name + ".json";
        try (var stream = RoadCases.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new FileNotFoundException(resource);
            }
            return RoadCase.of(Json.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RoadCases() {}
}
