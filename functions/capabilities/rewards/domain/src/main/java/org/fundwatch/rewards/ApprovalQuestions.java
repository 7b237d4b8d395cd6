package org.fundwatch.rewards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Trace;

/** What somebody still has to say before a reward may be approved (审批前待确认事项), whatever amount was worked out. */
public final class ApprovalQuestions {

    /** Named where the scheme pays some insiders more and nobody has said what the reporter is. */
    public static final MissingFact INSIDER = new MissingFact("insider");

    /** The facts that are missing, in order: conditions that nobody answered, then what the amount depends on. */
    public static List<MissingFact> of(Trace decided, RewardPolicies policies) {
        return Stream.concat(
                        conditions(decided, policies).stream()
                                .map(condition -> new MissingFact("answer to " + condition.id())),
                        besides(decided, policies).stream())
                .toList();
    }

    /** The conditions that nobody has answered; of several reporters the order of arrival answers who was first. */
    public static List<Condition> conditions(Trace decided, RewardPolicies policies) {
        return policies.conditions().toAsk(RewardFacts.of(decided)).stream()
                .filter(condition -> condition != Condition.RWD_22 || !JointCalculation.isPart(decided))
                .toList();
    }

    /** Those of them that are no condition. */
    public static List<MissingFact> besides(Trace decided, RewardPolicies policies) {
        var facts = RewardFacts.of(decided);
        return Stream.of(matter(facts), insider(facts, decided, policies))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A sum of which nobody has said what of it was reported: worked out before findings said so. */
    private static Optional<MissingFact> matter(RewardFacts facts) {
        return facts.matter().isSumAlone() && !facts.caseValue().equals(Money.ZERO)
                ? Optional.of(CaseValue.UNSAID)
                : Optional.empty();
    }

    private static Optional<MissingFact> insider(RewardFacts facts, Trace decided, RewardPolicies policies) {
        var offered = policies.scheme(decided.policy())
                .filter(scheme -> scheme.uplift().isOffered())
                .isPresent();
        return offered && facts.particulars().insider().isEmpty() ? Optional.of(INSIDER) : Optional.empty();
    }

    private ApprovalQuestions() {}
}
