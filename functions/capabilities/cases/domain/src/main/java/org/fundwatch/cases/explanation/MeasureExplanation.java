package org.fundwatch.cases.explanation;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.cases.agreement.AgreementPolicies;
import org.fundwatch.cases.agreement.FiledMeasure;
import org.fundwatch.cases.agreement.FollowUp;
import org.fundwatch.cases.agreement.FollowUpKind;
import org.fundwatch.cases.agreement.GroundCode;
import org.fundwatch.cases.agreement.TakenMeasure;
import org.fundwatch.cases.explanation.DecisionExplanation.Passage;

/** A measure under an agreement in words that a citizen can read (协议处理说明), without an officer or an officer's own words. */
public final class MeasureExplanation {
    private MeasureExplanation() {}

    /** The measure and what happened after it; grounds are named as the policies of its day have them. */
    public static DecisionExplanation of(FiledMeasure filed, AgreementPolicies policies, Tongue tongue) {
        var taken = filed.taken();
        var words = new MeasureWords(taken, grounds(taken, policies), tongue);
        var passages = new ArrayList<Passage>();
        fallen(filed, tongue).ifPresent(passages::add);
        passages.add(words.decided());
        passages.add(words.why());
        after(filed, tongue).ifPresent(passages::add);
        var trace = taken.decision().trace();
        passages.add(new RuleWords(trace, List.of(taken.decision().basis()), tongue).passage());
        var answers = new StepWords(tongue, names(taken, policies));
        return new DecisionExplanation(
                tongue.tag(),
                Phrase.TITLE_MEASURE.in(
                        tongue, taken.facts().agreement().institution().value(), taken.number()),
                passages,
                Phrase.QUESTIONS.in(tongue),
                trace.steps().stream().map(answers::of).toList());
    }

    private static Optional<Passage> fallen(FiledMeasure filed, Tongue tongue) {
        return filed.after().stream()
                .filter(later -> later.kind() == FollowUpKind.ANNULLED)
                .map(FollowUp::on)
                .findFirst()
                .map(on -> new Passage(Phrase.FELL.in(tongue), List.of(Phrase.FELL_ON.in(tongue, on))));
    }

    private static Optional<Passage> after(FiledMeasure filed, Tongue tongue) {
        var sentences = filed.after().stream()
                .map(later -> Phrase.HAPPENED.in(
                        tongue, later.on(), AgreementWords.of(later.kind()).in(tongue)))
                .toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Passage(Phrase.AFTER.in(tongue), sentences));
    }

    private static Map<GroundCode, String> grounds(TakenMeasure taken, AgreementPolicies policies) {
        return policies.at(taken.facts().agreement().kind(), taken.decidedOn())
                .map(policy -> policy.termination().grounds())
                .orElse(Map.of());
    }

    private static Map<String, Bilingual> names(TakenMeasure taken, AgreementPolicies policies) {
        return grounds(taken, policies).entrySet().stream()
                .collect(toMap(ground -> ground.getKey().value(), ground -> AgreementWords.ground(ground.getValue())));
    }
}
