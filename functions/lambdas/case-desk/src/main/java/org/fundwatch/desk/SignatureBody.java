package org.fundwatch.desk;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.Tree;

/** The signature of another person under a proposal that waits. */
@Schema(name = "NewSignature", additionalProperties = Schema.False.class)
record SignatureBody(
        @Schema(required = true, minimum = "1", description = "the number of the proposal that was read")
        int proposal) {

    static SignatureBody parse(Tree body) {
        var parsed = new SignatureBody(body.integer("proposal"));
        body.finish();
        return parsed;
    }

    Map<String, String> details() {
        return Map.of("proposal", Integer.toString(proposal));
    }
}
