package org.fundwatch.rewards.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.RewardStep;

/** The steps of a reward as the paying side may know them: by the approval number, never by the case. */
@ApplicationScoped
public class PayingSteps {
    private static final String LAST =
            "select number, step from reward_step where approval_number = :approval " + "order by number desc limit 1";
    private static final String HOLD = "select approval from hold_ordered(:file) approval";
    private static final String HOLD_ONE = "select hold_reward(:approval)";
    private static final String TAKE = "select take_reward_step(:approval, :after, :step, :at, :by, :note)";

    /**
     * The last step of an approved reward.
     *
     * @param number which the next step has to follow
     */
    public record Last(int number, RewardStep step) {}

    public Uni<Optional<Last>> of(ApprovalNumber approval) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LAST, Object[].class)
                        .setParameter("approval", approval.value())
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(PayingSteps::last));
    }

    /** Takes the step after the one named; false if another was quicker. The caller asks the lifecycle before. */
    public Uni<Boolean> take(
            ApprovalNumber approval, Last after, RewardStep step, Instant at, ActorId by, String note) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE, Boolean.class)
                        .setParameter("approval", approval.value())
                        .setParameter("after", after.number())
                        .setParameter("step", step.name())
                        .setParameter("at", at)
                        .setParameter("by", by.value())
                        .setParameter("note", note)
                        .getSingleResult());
    }

    /** No step of the reward is taken, and no file written that pays it, before the transaction ends. For who pays. */
    public Uni<Void> hold(ApprovalNumber approval) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLD_ONE, Boolean.class)
                        .setParameter("approval", approval.value())
                        .getSingleResult())
                .replaceWithVoid();
    }

    /**
     * The rewards of a file that still wait for their payment, in the order of their numbers; none of its rewards takes
     * a step before the transaction ends. For the vault alone.
     */
    public Uni<List<ApprovalNumber>> holdOrdered(UUID file) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLD, String.class)
                        .setParameter("file", file)
                        .getResultList())
                .map(found -> found.stream().map(ApprovalNumber::new).toList());
    }

    private static Last last(Object[] row) {
        return new Last(((Number) row[0]).intValue(), RewardStep.valueOf((String) row[1]));
    }
}
