package org.fundwatch.desk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fundwatch.cases.agreement.AgreementPolicy;
import org.fundwatch.cases.agreement.Measure;
import org.fundwatch.cases.agreement.SuspensionGround;

/**
 * What the rules in force on the day asked for leave to pick from.
 *
 * @param ladder the steps with their measures, in the order of the article
 * @param maxDays of a suspension at the institution's own request
 * @param noticeMonths how many months ahead that is asked for
 * @param publicMayAsk whether a public institution may ask for one
 * @param suspensionsInTerm so many within one term end the agreement
 * @param grounds of termination that are on record
 * @param groundsInLaw how many the article has
 */
record AgreementRulesView(
        String policy,
        String policyVersion,
        PenaltyView.BasisView ladderBasis,
        List<LadderStepView> ladder,
        PenaltyView.BasisView suspensionBasis,
        List<SuspensionGround> suspensionGrounds,
        int maxDays,
        int noticeMonths,
        boolean publicMayAsk,
        PenaltyView.BasisView terminationBasis,
        int suspensionsInTerm,
        List<GroundView> grounds,
        int groundsInLaw) {

    /** One step of the ladder. */
    record LadderStepView(int step, List<Measure> measures) {}

    /** One ground, by its code and in short. */
    record GroundView(String code, String text) {}

    static AgreementRulesView of(AgreementPolicy policy) {
        var own = policy.ownRequest();
        var termination = policy.termination();
        return new AgreementRulesView(
                policy.id().value(),
                policy.version(),
                PenaltyView.BasisView.of(policy.ladder().basis()),
                ladder(policy.ladder()),
                PenaltyView.BasisView.of(own.basis()),
                policy.suspensionGrounds().stream().sorted().toList(),
                own.maxDays(),
                own.noticeMonths(),
                own.publicMayAsk(),
                PenaltyView.BasisView.of(termination.basis()),
                termination.suspensionsInTerm(),
                grounds(termination),
                termination.inLaw());
    }

    private static List<LadderStepView> ladder(AgreementPolicy.Ladder ladder) {
        return IntStream.range(0, ladder.steps().size())
                .mapToObj(i -> new LadderStepView(
                        i + 1, ladder.steps().get(i).stream().sorted().toList()))
                .toList();
    }

    private static List<GroundView> grounds(AgreementPolicy.Termination termination) {
        return termination.grounds().entrySet().stream()
                .map(ground -> new GroundView(ground.getKey().value(), ground.getValue()))
                .sorted(Comparator.comparing(GroundView::code))
                .toList();
    }
}
