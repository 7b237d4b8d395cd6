package org.fundwatch.rewards.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.rewards.ApprovalNumber;

/** Notices to reporters (奖励通知), one for each approval: written once, never changed. Inside the caller's session. */
@ApplicationScoped
public class RewardNotices {
    private static final String RECEIVED = "select notifiedOn from RewardNoticeRow where approvalNumber = :approval";
    private static final String UNCLAIMED = "select a.case_number from reward_approval a "
            + "join reward_step s on s.case_number = a.case_number where s.number = "
            + "(select max(number) from reward_step where case_number = a.case_number) and s.step = 'NOTIFIED' order by 1";

    public Uni<Void> add(GivenNotice notice) {
        return Panache.getSession().chain(session -> session.persist(RewardNoticeRow.of(notice)));
    }

    /** The day on which the notice reached the reporter. */
    public Uni<Optional<LocalDate>> receivedOn(ApprovalNumber approval) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(RECEIVED, LocalDate.class)
                        .setParameter("approval", approval.value())
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    /** The cases whose reporter was told and has not claimed yet. */
    public Uni<List<CaseNumber>> unclaimed() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(UNCLAIMED, String.class).getResultList())
                .map(found -> found.stream().map(CaseNumber::new).toList());
    }
}
