package org.fundwatch.desk;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/** A fact that the investigation established. */
@Schema(name = "NewFinding", additionalProperties = Schema.False.class)
record FindingBody(
        @Schema(required = true) ViolationKind kind,

        @Schema(
                required = true,
                minimum = "0",
                description = "what the fund lost or was cheated of; of a bribe, what was taken")
        long amountFen,

        @Schema(required = true, description = "whether the purpose of defrauding the fund was established")
        boolean intent) {

    static FindingBody parse(Tree body) {
        var parsed = new FindingBody(
                body.oneOf("kind", ViolationKind.class), body.fen("amountFen").fen(), body.bool("intent"));
        if (!Finding.agrees(parsed.kind, parsed.intent)) {
            throw new Misfit("/intent", "must be true for this kind");
        }
        if (!Finding.agrees(parsed.kind, Money.ofFen(parsed.amountFen))) {
            throw new Misfit("/amountFen", "must be at least 1 for this kind, which means a loss");
        }
        body.finish();
        return parsed;
    }

    Finding numbered(int number) {
        return new Finding(number, kind, Money.ofFen(amountFen), intent);
    }

    Map<String, String> details() {
        return Map.of("kind", kind.name(), "amountFen", Long.toString(amountFen), "intent", Boolean.toString(intent));
    }
}
