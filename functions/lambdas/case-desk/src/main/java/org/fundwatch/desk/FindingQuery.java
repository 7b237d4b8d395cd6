package org.fundwatch.desk;

import java.util.Optional;
import org.fundwatch.claims.review.FindingFilter;
import org.fundwatch.claims.review.FindingStage;

/** Which findings are asked for, as a query says it. */
final class FindingQuery {
    private FindingQuery() {}

    static FindingFilter parse(String institution, String rule, String month, String stage, String after) {
        return new FindingFilter(
                Optional.ofNullable(institution).map(text -> Inputs.institution("institution", text)),
                Optional.ofNullable(rule).map(text -> FindingInputs.rule("rule", text)),
                Optional.ofNullable(month).map(text -> FindingInputs.month("month", text)),
                Optional.ofNullable(stage).map(text -> Inputs.oneOf("stage", text, FindingStage.class)),
                Optional.ofNullable(after).map(text -> FindingInputs.finding("after", text)));
    }
}
