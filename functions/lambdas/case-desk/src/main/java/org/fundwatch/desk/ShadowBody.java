package org.fundwatch.desk;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.review.Months;
import org.fundwatch.claims.review.SumFilter;
import org.fundwatch.kernel.Tree;

/** Which rule a place should try out again, and by the reviews of which months. */
@Schema(name = "NewShadowProposal", additionalProperties = Schema.False.class)
record ShadowBody(
        @Schema(required = true, pattern = FindingInputs.RULE)
        String rule,

        @Schema(
                required = true,
                pattern = FindingInputs.DIVISION,
                description = "GB/T 2260, or its beginning: the place whose settings are meant")
        String place,

        @Schema(required = true, implementation = String.class, pattern = FindingInputs.MONTH)
        YearMonth from,

        @Schema(required = true, implementation = String.class, pattern = FindingInputs.MONTH)
        YearMonth until,

        @Schema(required = true, minLength = 1, maxLength = Words.MOST)
        String reason) {

    static ShadowBody parse(Tree body) {
        var parsed = new ShadowBody(
                FindingInputs.rule("rule", body.text("rule")),
                FindingInputs.division("place", body.text("place")),
                FindingInputs.month("from", body.text("from")),
                FindingInputs.month("until", body.text("until")),
                Words.of(body, "reason"));
        body.finish();
        MonthsQuery.of(parsed.from(), parsed.until());
        return parsed;
    }

    SumFilter filter() {
        return new SumFilter(
                new Months(from, until),
                Optional.empty(),
                Optional.of(rule),
                Optional.empty(),
                Optional.empty(),
                Optional.of(place));
    }

    Map<String, String> details() {
        return Map.of(
                "rule", rule, "place", place, "from", from.toString(), "until", until.toString(), "reason", reason);
    }
}
