package org.fundwatch.rewards.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.payment.PayoutCheck;

/** Checks of claims (领奖核验), in their order: added, never changed. Inside the caller's session. */
@ApplicationScoped
public class PayoutChecks {
    private static final String OF = "from PayoutCheckRow where approvalNumber = :approval order by number";

    public Uni<List<PayoutCheck>> of(ApprovalNumber approval) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(OF, PayoutCheckRow.class)
                        .setParameter("approval", approval.value())
                        .getResultList())
                .map(rows -> rows.stream().map(PayoutCheckRow::toDomain).toList());
    }

    /** Adds the next check of the claim that was made at that moment. */
    public Uni<Void> add(ApprovalNumber approval, Instant claimedAt, PayoutCheck check) {
        return of(approval)
                .map(known -> PayoutCheckRow.of(approval.value(), known.size() + 1, claimedAt, check))
                .chain(row -> Panache.getSession().chain(session -> session.persist(row)));
    }
}
