package org.fundwatch.payment;

import java.util.List;
import java.util.Optional;
import org.fundwatch.rewards.payment.PayoutMark;
import org.fundwatch.rewards.store.Payouts;

/**
 * At most 200 claimed rewards: those first of which something is to be done, the oldest claim first.
 *
 * @param next the number of the page after this one, where there is one; what others do meanwhile may move a reward past it
 * @param after where the next page begins, where there is one; nothing moves past it
 */
record PayoutList(List<PayoutView.Line> payouts, Optional<Integer> next, Optional<String> after) {
    static PayoutList of(Payouts.Page page) {
        return new PayoutList(
                page.payouts().stream().map(PayoutView.Line::of).toList(),
                page.nextPage(),
                page.last().map(PayoutMark::value));
    }
}
