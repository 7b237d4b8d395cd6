package org.fundwatch.payment;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.payment.ReturnReason;

/** Why a transfer came back. */
@Schema(name = "Return", additionalProperties = Schema.False.class)
record ReturnBody(@Schema(required = true) ReturnReason reason) {
    static ReturnBody parse(Tree body) {
        var parsed = new ReturnBody(body.oneOf("reason", ReturnReason.class));
        body.finish();
        return parsed;
    }

    Map<String, String> details() {
        return Map.of("reason", reason.name());
    }
}
