package org.fundwatch.local.control;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.local.road.RoadClaims;

/** What a hospital's program sends, for somebody to send by hand: claims of the road, and the same in words of HL7. */
final class Examples {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OF_HL7 = Set.of("cds-order-sign", "fhir-claim");

    /** The body of this name; empty where there is none. */
    static Optional<Map<String, ?>> request(String name) {
        return OF_HL7.contains(name) ? Optional.of(read(name)) : RoadClaims.request(name);
    }

    private static Map<String, Object> read(String name) {
        try (var stream = Examples.class.getResourceAsStream("/examples/" + name + ".json")) {
            return JSON.readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Examples() {}
}
