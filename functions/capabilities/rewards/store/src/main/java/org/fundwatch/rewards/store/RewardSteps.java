package org.fundwatch.rewards.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.TakenStep;

/** The steps of each reward (奖励办理环节), in their order: added, never changed. Inside the caller's session. */
@ApplicationScoped
public class RewardSteps {
    private static final String OF_CASE = "from RewardStepRow where caseNumber = :number order by number";
    private static final String TAKE =
            "insert into reward_step (case_number, number, step, at, by_actor, approval_number, note) "
                    + "values (:case, :number, :step, :at, nullif(:by, ''), nullif(:approval, ''), nullif(:note, '')) on conflict do nothing";

    public Uni<RewardHistory> of(CaseNumber number) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(OF_CASE, RewardStepRow.class)
                        .setParameter("number", number.value())
                        .getResultList())
                .map(rows -> new RewardHistory(
                        rows.stream().map(RewardStepRow::toDomain).toList()));
    }

    /** Adds the next step; false if another took a step of this number first. */
    public Uni<Boolean> take(CaseNumber number, TakenStep taken) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE)
                        .setParameter("case", number.value())
                        .setParameter("number", taken.number())
                        .setParameter("step", taken.step().name())
                        .setParameter("at", taken.at())
                        .setParameter("by", taken.by().map(ActorId::value).orElse(""))
                        .setParameter(
                                "approval",
                                taken.approval().map(ApprovalNumber::value).orElse(""))
                        .setParameter("note", taken.note().orElse(""))
                        .executeUpdate())
                .map(inserted -> inserted == 1);
    }
}
