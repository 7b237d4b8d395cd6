package org.fundwatch.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.DecisionWay;
import org.fundwatch.claims.published.FindingOrigin;
import org.fundwatch.claims.review.DoctorsAnswer;
import org.fundwatch.claims.review.FindingAct;
import org.fundwatch.claims.review.FindingStage;
import org.fundwatch.claims.review.FoundFinding;
import org.fundwatch.kernel.Money;

/**
 * One finding: what was found and by which rule, what the doctor answered, and its life so far.
 *
 * @param lines numbers of the claim's lines, as the institution has them
 * @param excess days or units too many, a plain decimal
 * @param origin where it comes from
 * @param settlement the settlement's number, where one was screened
 * @param month that it counts to, such as 2026-03
 * @param grounds what it rests on, as far as it was kept
 * @param told how its rule is told; nothing where nobody knows the rule any more
 * @param edition the knowledge that the check was made with
 * @param question what the rule asks of a claim, and what it was answered
 * @param appeals those that came by the institution's own door
 * @param period the one that runs; nothing at the end
 */
@Schema(name = "FindingLife")
record FindingLifeView(
        String finding,
        FindingStage stage,
        String institution,
        String rule,
        AlertLevel level,
        Optional<String> item,
        List<Integer> lines,
        Optional<String> excess,
        Optional<Long> amountFen,
        FindingOrigin origin,
        Optional<String> settlement,
        String month,
        GroundsView grounds,
        Optional<ToldView> told,
        CheckStage checkStage,
        Instant checkedAt,
        LocalDate checkedOn,
        String edition,
        List<TraceView.StepView> question,
        List<AnswerView> doctorsAnswers,
        List<FiledAppealView> appeals,
        Optional<ReviewPeriodView> period,
        List<FindingStepView> steps,
        List<FindingAct> allowedActs) {

    /** What a doctor did after the warning. */
    @Schema(name = "DoctorsAnswer")
    record AnswerView(DecisionWay way, Optional<String> reason, Instant reportedAt) {
        static AnswerView of(DoctorsAnswer answer) {
            return new AnswerView(answer.way(), answer.reason(), answer.reportedAt());
        }
    }

    /**
     * How a finding's rule is told, in both languages.
     *
     * @param name what the rule is called
     * @param asks what it asks of a claim
     * @param evidence what was found
     */
    @Schema(name = "RuleTold")
    record ToldView(BilingualView name, BilingualView asks, BilingualView evidence) {
        static ToldView of(RuleWords.Told told) {
            return new ToldView(
                    BilingualView.of(told.name()),
                    BilingualView.of(told.question()),
                    BilingualView.of(told.evidence()));
        }
    }

    static FindingLifeView of(FoundFinding found, FindingReading.Life life) {
        return new FindingLifeView(
                found.ref().toString(),
                found.stage(),
                found.institution().value(),
                found.finding().rule(),
                found.finding().level(),
                found.finding().item(),
                found.finding().lines(),
                found.finding().excess(),
                found.finding().amount().map(Money::fen),
                found.checked().source().origin(),
                found.checked().source().number(),
                found.checked().source().month().toString(),
                GroundsView.of(found, life),
                life.told().map(ToldView::of),
                found.checked().stage(),
                found.checked().at(),
                found.checked().on(),
                found.checked().edition(),
                life.asked(found.finding().rule()),
                life.answers().stream().map(AnswerView::of).toList(),
                life.appeals().stream().map(FiledAppealView::of).toList(),
                ReviewPeriodView.of(found.stage(), life.due()),
                life.steps().stream().map(FindingStepView::of).toList(),
                life.review(found.stage()).possible());
    }
}
