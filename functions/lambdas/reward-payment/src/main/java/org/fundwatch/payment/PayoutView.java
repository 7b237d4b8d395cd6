package org.fundwatch.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.payment.CheckOutcome;
import org.fundwatch.rewards.payment.OrderState;
import org.fundwatch.rewards.payment.PaymentOrder;
import org.fundwatch.rewards.payment.Payout;
import org.fundwatch.rewards.payment.PayoutCheck;
import org.fundwatch.rewards.payment.Proof;
import org.fundwatch.rewards.payment.SentBack;

/**
 * A claimed reward with its checks and orders, the first of each first.
 *
 * @param allowedActs what this caller may do about it now
 */
record PayoutView(Line payout, List<Check> checks, List<Attempt> orders, List<RewardAct> allowedActs) {

    /** One claimed reward of a list. */
    @Schema(name = "PayoutLine")
    record Line(
            String approvalNumber,
            long amountFen,
            String fundSource,
            int budgetYear,
            Instant claimedAt,
            RewardStep step) {
        static Line of(Payout payout) {
            return new Line(
                    payout.approval().value(),
                    payout.amount().fen(),
                    payout.fundSource(),
                    payout.budgetYear(),
                    payout.claimedAt(),
                    payout.step());
        }
    }

    /** One check inside the vault. */
    @Schema(name = "PayoutCheck")
    record Check(CheckOutcome outcome, Proof proof, List<String> fields, String checkedBy, Instant at) {
        static Check of(PayoutCheck check) {
            return new Check(
                    check.outcome(), check.proof(), check.fields(), check.by().value(), check.at());
        }
    }

    /** One order to pay. */
    @Schema(name = "PaymentOrder")
    record Attempt(
            int number,
            String transferReference,
            UUID file,
            OrderState state,
            Optional<String> bankReference,

            @Schema(description = "The bank's own of a return after the payment")
            Optional<String> returnReference,

            @Schema(implementation = LocalDate.class, description = "When the money was back")
            Optional<LocalDate> returnedOn) {
        static Attempt of(PaymentOrder order) {
            return new Attempt(
                    order.number(),
                    order.reference().value(),
                    order.file(),
                    order.state(),
                    order.bankReference(),
                    order.sentBack().map(SentBack::bankReference),
                    order.sentBack().map(SentBack::on));
        }
    }

    static PayoutView of(
            Payout payout, List<PayoutCheck> checks, List<PaymentOrder> orders, List<RewardAct> allowedActs) {
        return new PayoutView(
                Line.of(payout),
                checks.stream().map(Check::of).toList(),
                orders.stream().map(Attempt::of).toList(),
                allowedActs);
    }
}
