package org.fundwatch.payment;

import java.util.List;
import org.fundwatch.rewards.payment.Payout;

/** At most 200 claimed rewards, the newest claim first. */
record PayoutList(List<PayoutView.Line> payouts) {
    static PayoutList of(List<Payout> payouts) {
        return new PayoutList(payouts.stream().map(PayoutView.Line::of).toList());
    }
}
