package org.fundwatch.rewards.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.payment.Recoveries;

/** Payments of a reward whose money came back (奖励资金追回记录): added, never changed. Inside the caller's transaction. */
@ApplicationScoped
public class RewardRecoveries {
    private static final String HOLD = "select hold_reward(:approval)";
    private static final String TRANSFERS = "select count(*) filter (where state in ('PAID', 'PAID_LATE')), "
            + "count(*) filter (where state = 'ORDERED') from payment_order where approval_number = :approval";
    private static final String VOUCHERS =
            "select voucher from reward_recovery where approval_number = :approval order by number";
    private static final String ADD =
            "insert into reward_recovery (approval_number, number, voucher, recorded_by, recorded_at) "
                    + "values (:approval, :number, :voucher, :by, :at)";

    /** Who records that money came back, and when. */
    public record Recorded(ActorId by, Instant at) {}

    /** No step of the reward is taken, and no payment or recovery of it recorded, before the transaction ends. */
    public Uni<Void> hold(ApprovalNumber approval) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLD, Boolean.class)
                        .setParameter("approval", approval.value())
                        .getSingleResult())
                .replaceWithVoid();
    }

    public Uni<Recoveries> of(ApprovalNumber approval) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TRANSFERS, Object[].class)
                        .setParameter("approval", approval.value())
                        .getSingleResult()
                        .chain(counted -> session.createNativeQuery(VOUCHERS, String.class)
                                .setParameter("approval", approval.value())
                                .getResultList()
                                .map(vouchers -> recoveries(counted, vouchers))));
    }

    private static Recoveries recoveries(Object[] counted, List<String> vouchers) {
        return new Recoveries(((Number) counted[0]).longValue(), ((Number) counted[1]).longValue(), vouchers);
    }

    /** Adds the next one. */
    public Uni<Void> add(ApprovalNumber approval, Recoveries before, String voucher, Recorded recorded) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("approval", approval.value())
                        .setParameter("number", before.next())
                        .setParameter("voucher", voucher)
                        .setParameter("by", recorded.by().value())
                        .setParameter("at", recorded.at())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
