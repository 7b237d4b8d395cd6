package org.fundwatch.claimvalidation.cds;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.fge.jackson.JsonLoader;
import com.github.fge.jsonschema.core.exceptions.ProcessingException;
import com.github.fge.jsonschema.main.JsonSchemaFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** The shapes that the specification describes, as JSON Schema. */
final class Shape {

    private Shape() {}

    /** What a text breaks of a shape, nothing if it has it. */
    static List<String> faults(String shape, String json) {
        try {
            var schema = JsonSchemaFactory.byDefault()
                    .getJsonSchema(JsonLoader.fromResource("/cds-hooks/schema/" + shape + ".json"));
            JsonNode instance = JsonLoader.fromString(json);
            return StreamSupport.stream(schema.validate(instance).spliterator(), false)
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
