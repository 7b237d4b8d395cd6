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
    private static final String ALL = """
            select a.approval_number, a.amount_fen, a.fund_source, a.budget_year,
                   cast(extract(epoch from c.claimed_at) * 1000000 as bigint), s.step
              from payout_claim c
              join reward_approval a on a.approval_number = c.approval_number
              join lateral (select step from reward_step where approval_number = a.approval_number
                             order by number desc limit 1) s on true
             where :approval in ('', a.approval_number)
             order by c.claimed_at desc, a.approval_number""";

    /** At most 200, the newest claim first. */
    public Uni<List<Payout>> newest() {
        return matching("");
    }

    /** None for a reward that nobody has claimed. */
    public Uni<Optional<Payout>> of(ApprovalNumber approval) {
        return matching(approval.value()).map(found -> found.stream().findFirst());
    }

    private static Uni<List<Payout>> matching(String approval) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ALL, Object[].class)
                        .setParameter("approval", approval)
                        .setMaxResults(MOST)
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
