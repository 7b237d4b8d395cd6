package org.fundwatch.local.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/** What the launcher gives away to somebody who tries its doors. */
interface Control {
    /** The body of that name. */
    JsonNode example(String name);

    /** A token of a CDS client, good for one call of one service. */
    String cdsToken(String service);

    /** The control page of a running launcher. */
    static Control at(URI page) {
        return new Page(page);
    }

    /** Asks each time. */
    record Page(URI page) implements Control {
        private static final JsonMapper JSON = new JsonMapper();

        @Override
        public JsonNode example(String name) {
            return read("/examples/" + name);
        }

        @Override
        public String cdsToken(String service) {
            return read("/tokens/cds/" + service).asText();
        }

        private JsonNode read(String path) {
            try (var answer = page.resolve(path).toURL().openStream()) {
                return JSON.readTree(new String(answer.readAllBytes(), UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
