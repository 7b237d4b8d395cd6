package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
        String instrument) {

    static Revocation parse(Tree body, LocalDate today) {
        var reason = body.oneOf("reason", RevocationReason.class);
        var revokedOn = body.date("revokedOn");
        if (revokedOn.isAfter(today)) {
            throw new Misfit("/revokedOn", "must not lie in the future");
        }
        var rule = "must have at most " + Revocation.MAX_INSTRUMENT + " characters";
        var parsed = body.shaped("instrument", text -> new Revocation(reason, revokedOn, text), rule);
        body.finish();
        return parsed;
    }

    static Map<String, String> details(Revocation revocation) {
        return Map.of(
                "reason", revocation.reason().name(),
                "revokedOn", revocation.revokedOn().toString(),
                "instrument", revocation.instrument());
    }
}
