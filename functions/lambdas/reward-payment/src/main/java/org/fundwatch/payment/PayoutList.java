package org.fundwatch.payment;

import java.util.List;
import java.util.Optional;
import org.fundwatch.rewards.store.Payouts;

/**
 * At most 200 claimed rewards: those first of which something is to be done, the oldest claim first.
 *
 * @param next the page after this one, where there is one
 */
record PayoutList(List<PayoutView.Line> payouts, Optional<Integer> next) {
    static PayoutList of(Payouts.Page page) {
        return new PayoutList(page.payouts().stream().map(PayoutView.Line::of).toList(), page.next());
    }
}
