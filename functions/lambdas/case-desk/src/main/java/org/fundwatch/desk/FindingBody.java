package org.fundwatch.desk;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.FundLoss;
import org.fundwatch.cases.Matched;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.cases.published.ReportMatch;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.kernel.Tree;

/** A fact that the investigation established. */
@Schema(name = "NewFinding", additionalProperties = Schema.False.class)
record FindingBody(
        @Schema(required = true) ViolationKind kind,

        @Schema(
                implementation = Long.class,
                minimum = "0",
                description =
                        "what the fund lost or was cheated of; of a bribe, what was taken; left out where cost and share are given")
        Optional<Long> amountFen,

        @Schema(implementation = Long.class, minimum = "0", description = "the violating cost; with share alone")
        Optional<Long> costFen,

        @Schema(
                implementation = String.class,
                pattern = FindingBody.SHARES,
                description = "what the fund paid of the cost, such as 0.75; the loss is cost times share")
        Optional<String> share,

        @Schema(required = true, description = "whether the purpose of defrauding the fund was established")
        boolean intent,

        @Schema(
                description =
                        "how it stands to the reported matter; while nobody says so, the reward stays undetermined")
        Optional<ReportMatch> match,

        @Schema(minimum = "0", description = "the part of the amount that was reported, with IN_PART alone")
        Optional<Long> reportedFen) {
    private static final String SHARES = "^(0(\\.[0-9]{1,6})?|1)$";
    private static final String SHARE = "must be a share from 0 to 1 with at most 6 places, such as 0.75";

    static FindingBody parse(Tree body) {
        var computed = computed(body);
        var amount = computed.map(FundLoss::amount).orElseGet(() -> body.fen("amountFen"));
        var matched = MatchBody.given(body, amount);
        var parsed = new FindingBody(
                body.oneOf("kind", ViolationKind.class),
                computed.isEmpty() ? Optional.of(amount.fen()) : Optional.empty(),
                computed.map(FundLoss::cost).map(Money::fen),
                computed.map(loss -> loss.share().value().toPlainString()),
                body.bool("intent"),
                matched.map(Matched::match),
                matched.map(Matched::reported).map(Money::fen));
        if (computed.isPresent() && !parsed.kind.isOfCosts()) {
            throw new Misfit("/costFen", "must be left out for this kind, whose amount is no part of a cost");
        }
        if (!Finding.agrees(parsed.kind, parsed.intent)) {
            throw new Misfit("/intent", "must be true for this kind");
        }
        if (!Finding.agrees(parsed.kind, amount)) {
            throw new Misfit(
                    computed.isEmpty() ? "/amountFen" : "/costFen",
                    "must be at least 1 for this kind, which means a loss");
        }
        body.finish();
        return parsed;
    }

    Finding numbered(int number) {
        var matched = match.map(how -> new Matched(how, Money.ofFen(reportedFen.orElseThrow())));
        var computed = costFen.map(cost -> new FundLoss(Money.ofFen(cost), Ratio.of(share.orElseThrow())));
        var amount = computed.map(FundLoss::amount).orElseGet(() -> Money.ofFen(amountFen.orElseThrow()));
        return new Finding(number, kind, amount, intent, computed, matched);
    }

    /** The cost and the share, both or neither, and then no amount beside them. */
    private static Optional<FundLoss> computed(Tree body) {
        if (!body.has("costFen") && !body.has("share")) {
            return Optional.empty();
        }
        if (body.has("amountFen")) {
            throw new Misfit("/amountFen", "must be left out where the cost and the share are given");
        }
        return Optional.of(new FundLoss(body.fen("costFen"), body.shaped("share", FindingBody::ratio, SHARE)));
    }

    private static Ratio ratio(String text) {
        if (!text.matches(SHARES)) {
            throw new IllegalArgumentException(SHARE);
        }
        return Ratio.of(text);
    }

    Map<String, String> details() {
        var details = new TreeMap<>(Map.of("kind", kind.name(), "intent", Boolean.toString(intent)));
        amountFen.ifPresent(fen -> details.put("amountFen", Long.toString(fen)));
        costFen.ifPresent(fen -> details.put("costFen", Long.toString(fen)));
        share.ifPresent(part -> details.put("share", part));
        match.ifPresent(how -> details.put("match", how.name()));
        reportedFen.ifPresent(fen -> details.put("reportedFen", Long.toString(fen)));
        return details;
    }
}
