package org.fundwatch.desk;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.RefusalReason;
import org.fundwatch.kernel.Tree;

/** Why a report is not accepted. */
@Schema(name = "Refusal", additionalProperties = Schema.False.class)
record RefusalBody(@Schema(required = true) RefusalReason reason) {

    static RefusalBody parse(Tree body) {
        var parsed = new RefusalBody(body.oneOf("reason", RefusalReason.class));
        body.finish();
        return parsed;
    }

    Map<String, String> details() {
        return Map.of("reason", reason.name());
    }
}
