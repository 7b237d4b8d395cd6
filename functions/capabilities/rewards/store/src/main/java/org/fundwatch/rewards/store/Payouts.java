package org.fundwatch.rewards.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.payment.Payout;

/** Claimed rewards as the paying side may know them (待发放奖励): by approval number. Inside the caller's session. */
@ApplicationScoped
public class Payouts {
    private static final int MOST = 200;
    private static final String MATCHING = """
            select a.approval_number, a.amount_fen, a.fund_source, a.budget_year,
                   cast(extract(epoch from c.claimed_at) * 1000000 as bigint), s.step
              from payout_claim c
              join reward_approval a on a.approval_number = c.approval_number
              join lateral (select step from reward_step where approval_number = a.approval_number
                             order by number desc limit 1) s on true
             where :approval in ('', a.approval_number) and :step in ('', s.step)
             order by case when s.step in ('CLAIMED', 'CHECKED', 'ORDERED', 'DOUBLED') or exists (
                        select from payment_order o where o.approval_number = a.approval_number and o.state = 'ORDERED')
                      then 0 when s.step in ('RETURNED', 'RECOVERY') then 1 else 2 end, c.claimed_at, a.approval_number""";

    /**
     * Which of the claimed rewards are wanted.
     *
     * @param step where they stand; anywhere if it is empty
     * @param page from 1
     */
    public record Wanted(Optional<RewardStep> step, int page) {
        /** A reward by itself may stand anywhere. */
        private static final Wanted ONE = new Wanted(Optional.empty(), 1);

        private int before() {
            return (page - 1) * MOST;
        }
    }

    /**
     * At most {@value #MOST} claimed rewards.
     *
     * @param next the page after it; empty where this is the last one
     */
    public record Page(List<Payout> payouts, Optional<Integer> next) {
        public Page {
            payouts = List.copyOf(payouts);
        }
    }

    /** What waits for staff first, then what waits for the reporter, then what is over; of each the oldest claim first. */
    public Uni<Page> at(Wanted wanted) {
        return matching("", wanted)
                .map(found -> new Page(
                        found.subList(0, Math.min(MOST, found.size())),
                        Optional.of(wanted.page() + 1).filter(_ -> found.size() > MOST)));
    }

    /** None for a reward that nobody has claimed. */
    public Uni<Optional<Payout>> of(ApprovalNumber approval) {
        return matching(approval.value(), Wanted.ONE)
                .map(found -> found.stream().findFirst());
    }

    /** One more than a page has, where there are more. */
    private static Uni<List<Payout>> matching(String approval, Wanted wanted) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(MATCHING, Object[].class)
                        .setParameter("approval", approval)
                        .setParameter("step", wanted.step().map(Enum::name).orElse(""))
                        .setFirstResult(wanted.before())
                        .setMaxResults(MOST + 1)
                        .getResultList())
                .map(rows -> rows.stream().map(Payouts::payout).toList());
    }

    private static Payout payout(Object[] row) {
        return new Payout(
                new ApprovalNumber((String) row[0]),
                Money.ofFen(((Number) row[1]).longValue()),
                (String) row[2],
                ((Number) row[3]).intValue(),
                Instant.EPOCH.plus(((Number) row[4]).longValue(), ChronoUnit.MICROS),
                RewardStep.valueOf((String) row[5]));
    }
}
