package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.NumberedPenalty;
import org.fundwatch.cases.Revocation;
import org.fundwatch.cases.published.RevocationReason;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** A penalty that no longer holds. */
@Schema(name = "NewRevocation", additionalProperties = Schema.False.class)
record RevocationBody(
        @Schema(required = true) RevocationReason reason,

        @Schema(required = true, description = "the day from which it no longer holds, from the decision to today")
        LocalDate revokedOn,

        @Schema(
                required = true,
                minLength = 1,
                maxLength = Revocation.MAX_INSTRUMENT,
                description = "the document that ended it, by its number")
        String instrument,

        @Schema(
                implementation = Integer.class,
                minimum = "1",
                description = "the number of the decision that was read; left out, it is the one that stands")
        Optional<Integer> decision) {

    static RevocationBody parse(Tree body, LocalDate today) {
        var reason = body.oneOf("reason", RevocationReason.class);
        var revokedOn = body.date("revokedOn");
        if (revokedOn.isAfter(today)) {
            throw new Misfit("/revokedOn", "must not lie in the future");
        }
        var rule = "must have at most " + Revocation.MAX_INSTRUMENT + " characters";
        var parsed = body.shaped("instrument", text -> new Revocation(reason, revokedOn, text), rule);
        var decision = body.has("decision") ? Optional.of(body.integer("decision")) : Optional.<Integer>empty();
        body.finish();
        return new RevocationBody(reason, revokedOn, parsed.instrument(), decision);
    }

    Revocation revocation() {
        return new Revocation(reason, revokedOn, instrument);
    }

    /** Whether it is this penalty that was read. */
    boolean isOf(NumberedPenalty penalty) {
        return decision.isEmpty() || decision.get() == penalty.number();
    }

    Map<String, String> details() {
        var details = new HashMap<>(
                Map.of("reason", reason.name(), "revokedOn", revokedOn.toString(), "instrument", instrument));
        decision.ifPresent(number -> details.put("decision", number.toString()));
        return details;
    }
}
