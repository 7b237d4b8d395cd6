package org.fundwatch.desk;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Stage;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.ApprovalQuestions;
import org.fundwatch.rewards.JointCalculation;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.TakenStep;
import org.fundwatch.rewards.store.DecidedReward;

/**
 * A reward as it stands with its case; whoever takes a step has the case held, so that nobody else at the desk acts on it meanwhile.
 *
 * @param others the rewards of the other reports of the same matter, by their cases
 * @param fallen which decisions of the case fell: with the first one the reward stops, whatever is decided anew
 */
record HeldReward(
        CaseFile file,
        DecidedReward decided,
        RewardHistory history,
        Map<CaseNumber, Part> others,
        Set<Integer> fallen) {

    /** The reward of another report of the same matter. */
    record Part(DecidedReward decided, RewardHistory history) {

        /** Whether an amount may still come of it, and somebody has to answer first; from the first approval on nobody can any more. */
        boolean isOpen(RewardPolicies policies) {
            return decided.reason().isEmpty()
                    && history.after(RewardAct.REVIEW).isPresent()
                    && question(decided, policies).isPresent();
        }
    }

    HeldReward {
        others = Map.copyOf(others);
        fallen = Set.copyOf(fallen);
    }

    CaseNumber number() {
        return file.number();
    }

    /** With these as the rewards of its matter. */
    HeldReward among(List<HeldReward> matter) {
        return new HeldReward(
                file,
                decided,
                history,
                matter.stream()
                        .filter(other -> !other.number().equals(number()))
                        .collect(toUnmodifiableMap(HeldReward::number, HeldReward::part)),
                fallen);
    }

    private Part part() {
        return new Part(decided, history);
    }

    /** Whether it ended, refused or stopped, with nothing approved. */
    boolean isOver() {
        return history.approval().isEmpty() && history.after(RewardAct.REVIEW).isEmpty();
    }

    /** The facts that the last decision was made on; who was first among joint reporters is said anew with every decision. */
    RewardFacts facts() {
        return JointCalculation.facts(decided.trace());
    }

    /** The next step by this act; one that the lifecycle does not allow here is {@link Failure.NotAllowedNow}. */
    TakenStep step(RewardAct act, Order order, Optional<ApprovalNumber> approval, Optional<String> note) {
        var to = after(act).orElseThrow(() -> new Rejected(notAllowed(act)));
        var known = approval.or(history::approval);
        return new TakenStep(history.next(), to, order.at(), Optional.of(order.by()), known, note);
    }

    /**
     * Why this person may not do this now (不能办理的原因), empty where it may be done: {@link Failure.NotAllowedNow}; and of an
     * approval {@link Failure.Undetermined} while something is open, here or with another part of one reward, {@link
     * Failure.SecondPersonNeeded} to a reviewer.
     */
    Optional<Failure> objection(RewardAct act, ActorId by, RewardPolicies policies) {
        if (after(act).isEmpty()) {
            return Optional.of(notAllowed(act));
        }
        return act == RewardAct.APPROVE ? objectionToApproval(by, policies) : Optional.empty();
    }

    private Optional<Failure> objectionToApproval(ActorId by, RewardPolicies policies) {
        var open =
                question(decided, policies).or(() -> questionOfOthers(policies)).map(MissingFact::name);
        if (open.isPresent()) {
            return open.map(Failure.Undetermined::new);
        }
        if (decided.amount().isEmpty()) {
            return Optional.of(notAllowed(RewardAct.APPROVE));
        }
        return history.took(RewardStep.REVIEWED, by) ? Optional.of(new Failure.SecondPersonNeeded()) : Optional.empty();
    }

    /** A question that nobody answered, or what the decision lacks. */
    private static Optional<MissingFact> question(DecidedReward decided, RewardPolicies policies) {
        return ApprovalQuestions.of(decided.trace(), policies).stream()
                .findFirst()
                .or(decided::missing);
    }

    /** One approval fixes all parts, so that what is left open of another could never be answered. */
    private Optional<MissingFact> questionOfOthers(RewardPolicies policies) {
        return others.entrySet().stream()
                .filter(other -> other.getValue().isOpen(policies))
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(CaseNumber::value))
                .map(number -> new MissingFact("answers for the joint report of " + number));
    }

    Failure.NotAllowedNow notAllowed(RewardAct act) {
        var stage = hasFallen()
                ? Stage.PENALTY_REVOKED.name()
                : settled(act).orElse(history).current().name();
        return new Failure.NotAllowedNow(stage, act.name());
    }

    private Optional<RewardStep> after(RewardAct act) {
        return hasFallen() || settled(act).isPresent() ? Optional.empty() : history.after(act);
    }

    /** One whose part stands, approved or refused: another review would decide on it again. */
    private Optional<RewardHistory> settled(RewardAct act) {
        return others.values().stream()
                .map(Part::history)
                .filter(_ -> act == RewardAct.REVIEW)
                .filter(other -> other.after(RewardAct.REVIEW).isEmpty())
                .findFirst();
    }

    private boolean hasFallen() {
        return file.stage() == Stage.PENALTY_REVOKED || !fallen.isEmpty();
    }
}
