package org.fundwatch.desk;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Findings;
import org.fundwatch.cases.Matched;
import org.fundwatch.cases.published.ReportMatch;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** How one finding stands to the reported matter (与举报事项的关系). */
@Schema(name = "FindingMatch", additionalProperties = Schema.False.class)
record MatchBody(
        @Schema(required = true, minimum = "1") int finding,

        @Schema(required = true) ReportMatch match,

        @Schema(minimum = "0", description = "the part of the amount that was reported, with IN_PART alone")
        Optional<Long> reportedFen) {
    private static final String MATCH = "match";
    private static final String PART = "reportedFen";

    static MatchBody parse(Tree body) {
        var match = body.oneOf(MATCH, ReportMatch.class);
        return new MatchBody(body.positive("finding"), match, part(body, match).map(Money::fen));
    }

    /** What the body of a finding of this amount says; a part without IN_PART, or larger than the amount, is a {@link Misfit}. */
    static Optional<Matched> given(Tree body, Money amount) {
        if (body.has(MATCH)) {
            var match = body.oneOf(MATCH, ReportMatch.class);
            return Optional.of(matched(match, part(body, match), amount, body.pointer()));
        }
        if (body.has(PART)) {
            throw new Misfit(body.pointer() + "/" + PART, "goes with a match");
        }
        return Optional.empty();
    }

    /** The finding with this said of it; an unknown one, or one that does not hold the part, is rejected with its pointer. */
    Finding of(Findings found, String pointer) {
        return found.all().stream()
                .filter(it -> it.number() == finding)
                .findFirst()
                .map(it -> it.with(matched(match, reportedFen.map(Money::ofFen), it.amount(), pointer)))
                .orElseThrow(() -> new Rejected(new Failure.UnknownReference(pointer + "/finding", "finding")));
    }

    String written() {
        return match + reportedFen.map(fen -> " " + fen).orElse("");
    }

    private static Matched matched(ReportMatch match, Optional<Money> part, Money amount, String pointer) {
        if (part.filter(it -> it.compareTo(amount) > 0).isPresent()) {
            throw new Misfit(pointer + "/" + PART, "must be at most the amount");
        }
        return part.map(it -> new Matched(match, it)).orElseGet(() -> Matched.whole(match, amount));
    }

    private static Optional<Money> part(Tree body, ReportMatch match) {
        if (match == ReportMatch.IN_PART) {
            return Optional.of(body.fen(PART));
        }
        if (body.has(PART)) {
            throw new Misfit(body.pointer() + "/" + PART, "goes with IN_PART alone");
        }
        return Optional.empty();
    }
}
