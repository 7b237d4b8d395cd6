package org.fundwatch.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.rewards.RewardArithmetic;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.TakenStep;
import org.fundwatch.rewards.clocks.Due;
import org.fundwatch.rewards.store.DecidedReward;

/**
 * The reward of a report, for its reporter.
 *
 * @param amountFen once it is granted, and where what was paid has to come back
 * @param instrument the text that gives it, once it is granted or refused
 * @param reason why there is none, when it was refused
 * @param stopped why it goes no further, where it was stopped
 * @param repayment whether what was paid has to come back, or has
 * @param returned why a claim came back, until another one is made
 * @param returnedAfterPayment whether it was paid before and the bank sent the money back, where it came back
 * @param claimBy the last day to claim, or the earliest that it can be
 * @param claimByCertain false where nobody can say yet whether the last day moves over public holidays
 */
@Schema(
        name = "Reward",
        requiredProperties = {"caseNumber", "state", "arithmetic"})
public record RewardView(
        String caseNumber,
        ReporterState state,
        Optional<Long> amountFen,
        Optional<String> instrument,
        Optional<String> article,
        Optional<String> reason,
        Optional<StoppedBecause> stopped,
        Optional<Repayment> repayment,
        Optional<ReturnedBecause> returned,
        Optional<Boolean> returnedAfterPayment,

        @Schema(implementation = String.class, format = "date")
        Optional<LocalDate> claimBy,

        Optional<Boolean> claimByCertain,
        List<LineView> arithmetic) {

    /** One line of how the amount came about. */
    @Schema(
            name = "ArithmeticLine",
            requiredProperties = {"kind", "baseFen", "resultFen"})
    public record LineView(
            RewardArithmetic.Kind kind,
            long baseFen,
            Optional<String> rate,

            @Schema(description = "by how much an uplift multiplies")
            Optional<String> times,

            long resultFen) {
        static LineView of(RewardArithmetic.Line line) {
            return new LineView(
                    line.kind(),
                    line.base().fen(),
                    line.rate().map(Ratio::toString),
                    line.times().map(Multiple::toString),
                    line.result().fen());
        }

        /** In yuan, as a page shows it. */
        public String base() {
            return Money.ofFen(baseFen).toString();
        }

        /** In yuan, as a page shows it. */
        public String result() {
            return Money.ofFen(resultFen).toString();
        }
    }

    static RewardView of(CaseNumber number, ReporterReward reward) {
        var granted = reward.state().isGranted();
        var repayment = Repayment.at(reward.history().current());
        return new RewardView(
                number.value(),
                reward.state(),
                reward.approved()
                        .filter(_ -> granted || repayment.isPresent())
                        .map(it -> it.amount().fen()),
                basis(reward).map(DecidedReward.Basis::instrument),
                basis(reward).map(DecidedReward.Basis::article),
                reward.history().last(RewardStep.REFUSED).flatMap(TakenStep::note),
                StoppedBecause.of(reward.history()),
                repayment,
                ReturnedBecause.of(reward.history()),
                ReturnedBecause.of(reward.history()).map(_ -> reward.cameBackAfterPayment()),
                reward.claimBy().filter(_ -> granted),
                reward.claimBy().filter(_ -> granted).map(_ -> reward.term() instanceof Due.On),
                reward.arithmetic().filter(_ -> granted).stream()
                        .flatMap(arithmetic -> arithmetic.lines().stream())
                        .map(LineView::of)
                        .toList());
    }

    /** In yuan, as a page shows it; empty before it is granted. */
    public String amount() {
        return amountFen.map(Money::ofFen).map(Money::toString).orElse("");
    }

    private static Optional<DecidedReward.Basis> basis(ReporterReward reward) {
        return reward.decided()
                .filter(_ -> reward.state().isGranted() || reward.state() == ReporterState.REFUSED)
                .flatMap(DecidedReward::basis);
    }
}
