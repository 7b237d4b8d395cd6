package org.fundwatch.rewards;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.fundwatch.rewards.RewardAct.APPROVE;
import static org.fundwatch.rewards.RewardAct.CHECK;
import static org.fundwatch.rewards.RewardAct.CLAIM;
import static org.fundwatch.rewards.RewardAct.DOUBLE;
import static org.fundwatch.rewards.RewardAct.LAPSE;
import static org.fundwatch.rewards.RewardAct.NOTIFY;
import static org.fundwatch.rewards.RewardAct.ORDER;
import static org.fundwatch.rewards.RewardAct.PAY;
import static org.fundwatch.rewards.RewardAct.RECALL;
import static org.fundwatch.rewards.RewardAct.RECOVER;
import static org.fundwatch.rewards.RewardAct.REFUSE;
import static org.fundwatch.rewards.RewardAct.RETURN;
import static org.fundwatch.rewards.RewardAct.RETURN_PAID;
import static org.fundwatch.rewards.RewardAct.REVIEW;
import static org.fundwatch.rewards.RewardAct.REVOKE;
import static org.fundwatch.rewards.RewardAct.WAIVE;
import static org.fundwatch.rewards.RewardStep.APPROVED;
import static org.fundwatch.rewards.RewardStep.CHECKED;
import static org.fundwatch.rewards.RewardStep.CLAIMED;
import static org.fundwatch.rewards.RewardStep.DOUBLED;
import static org.fundwatch.rewards.RewardStep.LAPSED;
import static org.fundwatch.rewards.RewardStep.NOTIFIED;
import static org.fundwatch.rewards.RewardStep.ORDERED;
import static org.fundwatch.rewards.RewardStep.PAID;
import static org.fundwatch.rewards.RewardStep.PROPOSED;
import static org.fundwatch.rewards.RewardStep.RECOVERED;
import static org.fundwatch.rewards.RewardStep.RECOVERY;
import static org.fundwatch.rewards.RewardStep.REFUSED;
import static org.fundwatch.rewards.RewardStep.RETURNED;
import static org.fundwatch.rewards.RewardStep.REVIEWED;
import static org.fundwatch.rewards.RewardStep.STOPPED;
import static org.fundwatch.rewards.RewardStep.WAIVED;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The life of a reward (奖励办理流程) as a table of edges: there is no other way from step to step. */
public final class RewardLifecycle {

    /** One allowed move: at this step, this act leads there. */
    public record Edge(RewardStep from, RewardAct act, RewardStep to) {}

    private static final List<Edge> EDGES = List.of(
            new Edge(PROPOSED, REVIEW, REVIEWED),
            new Edge(PROPOSED, REFUSE, REFUSED),
            new Edge(PROPOSED, REVOKE, STOPPED),
            // Who approves may ask for another look; the last review is the one that is approved.
            new Edge(REVIEWED, REVIEW, REVIEWED),
            new Edge(REVIEWED, APPROVE, APPROVED),
            new Edge(REVIEWED, REFUSE, REFUSED),
            new Edge(REVIEWED, REVOKE, STOPPED),
            new Edge(APPROVED, NOTIFY, NOTIFIED),
            new Edge(APPROVED, REVOKE, STOPPED),
            new Edge(NOTIFIED, CLAIM, CLAIMED),
            new Edge(NOTIFIED, LAPSE, LAPSED),
            new Edge(NOTIFIED, REVOKE, STOPPED),
            new Edge(CLAIMED, CHECK, CHECKED),
            new Edge(CLAIMED, RETURN, RETURNED),
            new Edge(CLAIMED, REVOKE, STOPPED),
            new Edge(CHECKED, ORDER, ORDERED),
            new Edge(CHECKED, REVOKE, STOPPED),
            new Edge(ORDERED, PAY, PAID),
            new Edge(ORDERED, RETURN, RETURNED),
            new Edge(ORDERED, REVOKE, STOPPED),
            // Whoever claimed in time may claim again or be checked again: no term ends a reward that came back.
            new Edge(RETURNED, CHECK, CHECKED),
            new Edge(RETURNED, CLAIM, CLAIMED),
            new Edge(RETURNED, REVOKE, STOPPED),
            // The bank was quicker than the stop.
            new Edge(STOPPED, PAY, RECOVERY),
            new Edge(PAID, REVOKE, RECOVERY),
            new Edge(RECOVERY, RECOVER, RECOVERED),
            // A transfer that was recorded as sent back was paid all the same: nothing is paid anew.
            new Edge(RETURNED, PAY, PAID),
            new Edge(CLAIMED, PAY, PAID),
            new Edge(CHECKED, PAY, PAID),
            new Edge(RECOVERY, PAY, RECOVERY),
            new Edge(RECOVERED, PAY, RECOVERY),
            // Two transfers of one reward: one comes back from the bank, or its money from the payee.
            new Edge(ORDERED, DOUBLE, DOUBLED),
            new Edge(PAID, DOUBLE, DOUBLED),
            new Edge(DOUBLED, DOUBLE, DOUBLED),
            new Edge(DOUBLED, RETURN, PAID),
            new Edge(DOUBLED, RECOVER, PAID),
            new Edge(DOUBLED, REVOKE, RECOVERY),
            // The bank sent back what it had paid: nothing of it is out, so that it is owed again, or stays stopped.
            new Edge(PAID, RETURN_PAID, RETURNED),
            new Edge(DOUBLED, RETURN_PAID, ORDERED),
            new Edge(RECOVERY, RETURN_PAID, STOPPED),
            // Given up by the reporter, until the money is on its way.
            new Edge(APPROVED, WAIVE, WAIVED),
            new Edge(NOTIFIED, WAIVE, WAIVED),
            new Edge(CLAIMED, WAIVE, WAIVED),
            new Edge(CHECKED, WAIVE, WAIVED),
            new Edge(RETURNED, WAIVE, WAIVED),
            new Edge(WAIVED, PAY, RECOVERY),
            // Obtained with forged material or hidden facts; what is not approved yet is refused instead.
            new Edge(APPROVED, RECALL, STOPPED),
            new Edge(NOTIFIED, RECALL, STOPPED),
            new Edge(CLAIMED, RECALL, STOPPED),
            new Edge(CHECKED, RECALL, STOPPED),
            new Edge(ORDERED, RECALL, STOPPED),
            new Edge(RETURNED, RECALL, STOPPED),
            new Edge(PAID, RECALL, RECOVERY),
            new Edge(DOUBLED, RECALL, RECOVERY));

    private RewardLifecycle() {}

    /** The step that the act leads to; empty when the act is not allowed at this step. */
    public static Optional<RewardStep> after(RewardStep from, RewardAct act) {
        return EDGES.stream()
                .filter(edge -> edge.from() == from && edge.act() == act)
                .map(Edge::to)
                .findFirst();
    }

    /** The acts that are allowed at this step; none at an end. */
    public static Set<RewardAct> allowedAt(RewardStep step) {
        return EDGES.stream().filter(edge -> edge.from() == step).map(Edge::act).collect(toUnmodifiableSet());
    }

    /** Every allowed move. */
    public static List<Edge> edges() {
        return EDGES;
    }
}
