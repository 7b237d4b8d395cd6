package org.fundwatch.desk;

import static java.util.Optional.empty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.credit.CreditDecision.Graded;
import org.fundwatch.credit.CreditDecision.Undetermined;
import org.fundwatch.credit.Reason;
import org.fundwatch.credit.store.DecidedGrade;
import org.fundwatch.kernel.CaseNumber;

/**
 * The credit of an institution.
 *
 * @param score a plain decimal, the sum of all reasons; absent while undetermined
 * @param example whether the scheme is no law but one of our own
 * @param missing when undetermined: what the sources do not say
 * @param gradedOn the day since which it says so
 */
record CreditView(
        String institution,
        Optional<String> score,
        Optional<String> grade,
        List<ReasonView> reasons,
        String scheme,
        boolean example,
        Optional<String> missing,
        LocalDate gradedOn,
        TraceView trace) {

    /** One line of the score; its points are a plain decimal, negative for what was taken. */
    record ReasonView(String rule, String text, String points, Optional<String> caseNumber) {
        static ReasonView of(Reason reason) {
            return new ReasonView(
                    reason.rule().value(),
                    reason.text(),
                    reason.points().toString(),
                    reason.caseNumber().map(CaseNumber::value));
        }
    }

    static CreditView of(DecidedGrade decided) {
        return switch (decided.decision()) {
            case Graded graded -> graded(decided, graded);
            case Undetermined open -> undetermined(decided, open);
        };
    }

    private static CreditView graded(DecidedGrade decided, Graded graded) {
        var score = graded.score();
        return new CreditView(
                decided.institution().value(),
                Optional.of(score.points().toString()),
                Optional.of(score.grade()),
                graded.reasons().stream().map(ReasonView::of).toList(),
                score.scheme().value(),
                score.example(),
                empty(),
                decided.gradedOn(),
                TraceView.of(graded.trace()));
    }

    private static CreditView undetermined(DecidedGrade decided, Undetermined open) {
        return new CreditView(
                decided.institution().value(),
                empty(),
                empty(),
                List.of(),
                open.trace().policy().value(),
                false,
                Optional.of(open.missing().name()),
                decided.gradedOn(),
                TraceView.of(open.trace()));
    }
}
