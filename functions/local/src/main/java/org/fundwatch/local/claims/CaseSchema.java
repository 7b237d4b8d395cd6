package org.fundwatch.local.claims;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Set;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/**
 * The published form of a part of a file of cases, by its JSON Schema. Which keys a case may have says what reads them, for rules
 * may need more than any published case brings.
 */
final class CaseSchema {
    private static final String RESOURCE = "claims/claim-cases.schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory DRAFT = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig BY_POINTER =
            SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();

    private final JsonSchema schema;
    private final Set<String> leftToReaders;

    private CaseSchema(String reference, Set<String> leftToReaders) {
        var whole = whole();
        whole.put("$ref", reference);
        whole.remove(Set.of("$id", "type", "required", "additionalProperties"));
        this.schema = DRAFT.getSchema(whole, BY_POINTER);
        this.leftToReaders = leftToReaders;
    }

    /** Of a case of a kind, such as {@code claim_case}. */
    static CaseSchema ofCase(String kind) {
        return new CaseSchema("#/$defs/" + kind, Set.of("additionalProperties"));
    }

    /** Of what a file says of itself. */
    static CaseSchema ofMeta() {
        return new CaseSchema("#/$defs/meta", Set.of());
    }

    /** A {@link Misfit} at the first place that does not fit. */
    void hold(Tree part) {
        schema.validate(JSON.valueToTree(part.asRead())).stream()
                .filter(it -> !leftToReaders.contains(it.getType()))
                .min(Comparator.comparing((ValidationMessage it) ->
                                it.getInstanceLocation().toString())
                        .thenComparing(ValidationMessage::getMessage))
                .ifPresent(it -> {
                    throw new Misfit(part.pointer() + it.getInstanceLocation(), it.getError());
                });
    }

    private static ObjectNode whole() {
        try {
            var whole = (ObjectNode) JSON.readTree(Reading.resource(RESOURCE));
            ((ObjectNode) whole.path("$defs"))
                    .set("meta", whole.path("properties").path("meta"));
            whole.remove("properties");
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
