package org.fundwatch.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.Condition;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.SaidAnswer;
import org.fundwatch.rewards.TakenStep;
import org.fundwatch.rewards.clocks.Deadline;
import org.fundwatch.rewards.clocks.RewardClock;

/**
 * Where a reward stands.
 *
 * @param open conditions that somebody has to answer before the approval
 * @param missingFacts what else somebody has to say before it
 * @param answers what conditions are answered with, by whom and since when; the last one counts
 * @param findings each as it was last said to stand to the report
 * @param arrival when the report arrived, for RWD-22
 * @param fundSources that an approval of today may name
 * @param recall that somebody asked to take it back, until that is done
 * @param periods what runs, and until when as far as the sources say
 * @param joint the cases of the other reports of the same matter
 */
record RewardStepsView(
        String caseNumber,
        RewardStep step,
        List<Taken> steps,
        List<Open> open,
        List<String> missingFacts,
        List<Answered> answers,
        List<FindingView> findings,
        ArrivalView arrival,
        List<String> fundSources,
        List<Period> periods,
        List<String> joint,
        Optional<RecallView> recall) {

    /** Steps of the paying side, whose notes (the batch, a bank's reference, a voucher) lead from the case to the payee. */
    private static final Set<RewardStep> OF_THE_PAYOUT = EnumSet.of(
            RewardStep.CHECKED, RewardStep.ORDERED, RewardStep.PAID, RewardStep.DOUBLED, RewardStep.RECOVERED);

    /** One step that was taken; nobody is named where the reporter or the clock acted. */
    @Schema(name = "TakenStep")
    record Taken(
            int number,
            RewardStep step,
            Instant at,
            Optional<String> by,
            Optional<String> approvalNumber,
            Optional<String> note) {
        static Taken of(TakenStep step) {
            return new Taken(
                    step.number(),
                    step.step(),
                    step.at(),
                    step.by().map(ActorId::value),
                    step.approval().map(ApprovalNumber::value),
                    step.note().filter(_ -> !OF_THE_PAYOUT.contains(step.step())));
        }
    }

    /** A condition that nobody has answered. */
    @Schema(name = "OpenCondition")
    record Open(String rule, String question) {
        static Open of(Condition condition) {
            return new Open(condition.id(), condition.question());
        }
    }

    /** A condition with the answer that holds. */
    @Schema(name = "AnsweredCondition")
    record Answered(String rule, String question, boolean answer, String by, Instant at) {
        static Answered of(SaidAnswer said) {
            var condition = said.condition();
            return new Answered(
                    condition.id(), condition.question(), said.yes(), said.by().value(), said.at());
        }
    }

    /** A period of the procedure. */
    @Schema(name = "RewardPeriod")
    record Period(
            RewardClock clock,
            LocalDate startedOn,
            Deadline.State state,
            Optional<LocalDate> due,
            Optional<LocalDate> metOn,
            Optional<String> missing,
            String policy) {
        static Period of(Deadline deadline, LocalDate today) {
            var due = deadline.reckoned().due();
            return new Period(
                    deadline.clock(),
                    deadline.startedOn(),
                    deadline.state(today),
                    due.certain(),
                    deadline.metOn(),
                    due.missingFact().map(MissingFact::name),
                    deadline.reckoned().trace().policy().value());
        }
    }
}
