package org.fundwatch.rewards.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.rewards.ApprovalNumber;

/** Approved rewards (已审批的奖励), one for each case. Each method reads only the columns that the role of its callers may see. */
@ApplicationScoped
public class RewardApprovals {
    private static final String CASE_OF = "select case_number from reward_approval where approval_number = :approval";

    /** For case-events: the case of an approval. */
    public Uni<Optional<CaseNumber>> caseOf(ApprovalNumber approval) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CASE_OF, String.class)
                        .setParameter("approval", approval.value())
                        .getSingleResultOrNull())
                .map(found -> Optional.ofNullable(found).map(CaseNumber::new));
    }
}
