package org.fundwatch.desk;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.Act;
import org.fundwatch.kernel.Tree;

/** How a case ends. */
@Schema(name = "Closure", additionalProperties = Schema.False.class)
record ClosureBody(@Schema(required = true) Outcome outcome) {

    /** What the investigation came to. */
    enum Outcome {
        SUBSTANTIATED,
        UNSUBSTANTIATED
    }

    static ClosureBody parse(Tree body) {
        var parsed = new ClosureBody(body.oneOf("outcome", Outcome.class));
        body.finish();
        return parsed;
    }

    Act act() {
        return switch (outcome) {
            case SUBSTANTIATED -> Act.CLOSE_SUBSTANTIATED;
            case UNSUBSTANTIATED -> Act.CLOSE_UNSUBSTANTIATED;
        };
    }

    Map<String, String> details() {
        return Map.of("outcome", outcome.name());
    }
}
