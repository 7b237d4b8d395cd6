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
    private static final String OF_CASE = "from RewardApprovalRow where caseNumber = :key";
    private static final String BY_NUMBER = "from RewardApprovalRow where approvalNumber = :key";
    private static final String CASE_OF = "select case_number from reward_approval where approval_number = :approval";

    /** Written at once, since the step of the approval refers to it. */
    public Uni<Void> add(ApprovedReward approved) {
        return Panache.getSession()
                .chain(session ->
                        session.persist(RewardApprovalRow.of(approved)).chain(session::flush));
    }

    public Uni<Optional<ApprovedReward>> of(CaseNumber number) {
        return one(OF_CASE, number.value());
    }

    public Uni<Optional<ApprovedReward>> of(ApprovalNumber number) {
        return one(BY_NUMBER, number.value());
    }

    /** For case-events: the case of an approval. */
    public Uni<Optional<CaseNumber>> caseOf(ApprovalNumber approval) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CASE_OF, String.class)
                        .setParameter("approval", approval.value())
                        .getSingleResultOrNull())
                .map(found -> Optional.ofNullable(found).map(CaseNumber::new));
    }

    private static Uni<Optional<ApprovedReward>> one(String query, String key) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(query, RewardApprovalRow.class)
                        .setParameter("key", key)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(RewardApprovalRow::toDomain));
    }
}
