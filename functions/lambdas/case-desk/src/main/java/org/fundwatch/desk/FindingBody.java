package org.fundwatch.desk;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Matched;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.cases.published.ReportMatch;
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
        boolean intent,

        @Schema(
                description =
                        "how it stands to the reported matter; while nobody says so, the reward stays undetermined")
        Optional<ReportMatch> match,

        @Schema(minimum = "0", description = "the part of the amount that was reported, with IN_PART alone")
        Optional<Long> reportedFen) {

    static FindingBody parse(Tree body) {
        var amount = body.fen("amountFen");
        var matched = MatchBody.given(body, amount);
        var parsed = new FindingBody(
                body.oneOf("kind", ViolationKind.class),
                amount.fen(),
                body.bool("intent"),
                matched.map(Matched::match),
                matched.map(Matched::reported).map(Money::fen));
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
        var matched = match.map(how -> new Matched(how, Money.ofFen(reportedFen.orElseThrow())));
        return new Finding(number, kind, Money.ofFen(amountFen), intent, matched);
    }

    Map<String, String> details() {
        var details = new TreeMap<>(
                Map.of("kind", kind.name(), "amountFen", Long.toString(amountFen), "intent", Boolean.toString(intent)));
        match.ifPresent(how -> details.put("match", how.name()));
        reportedFen.ifPresent(fen -> details.put("reportedFen", Long.toString(fen)));
        return details;
    }
}
