package org.fundwatch.cases.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fundwatch.cases.explanation.DecisionExplanation.Passage;
import org.fundwatch.cases.points.Outcome;
import org.fundwatch.cases.points.PointsDecision.Counted;

/** A practitioner's points of a year in words that a citizen can read (年度记分说明), without an officer or an officer's own words. */
public final class PointsExplanation {
    private PointsExplanation() {}

    /** The acts in the order of their days, what they add up to, and what that leads to. */
    public static DecisionExplanation of(Counted counted, Tongue tongue) {
        var trace = counted.trace();
        var answers = new StepWords(tongue, Map.of());
        var passages = new ArrayList<Passage>();
        passages.add(decided(counted, tongue));
        if (!counted.reasons().isEmpty()) {
            passages.add(new Passage(Phrase.ACTS.in(tongue), acts(counted, tongue)));
        }
        passages.add(new RuleWords(trace, List.of(counted.basis()), tongue).passage());
        return new DecisionExplanation(
                tongue.tag(),
                Phrase.TITLE_POINTS.in(
                        tongue, trace.facts().get("practitioner"), trace.facts().get("year")),
                passages,
                Phrase.QUESTIONS.in(tongue),
                trace.steps().stream().map(answers::of).toList());
    }

    private static Passage decided(Counted counted, Tongue tongue) {
        var basis = counted.basis();
        var sentences = new ArrayList<String>();
        sentences.add(Phrase.POINTS.in(tongue, counted.total()));
        sentences.addAll(outcome(counted.outcome(), tongue));
        sentences.add(Phrase.BASIS.in(tongue, basis.instrument(), basis.article()));
        return new Passage(Phrase.SUMS.in(tongue), sentences);
    }

    private static List<String> outcome(Outcome outcome, Tongue tongue) {
        return switch (outcome) {
            case Outcome.Clear _ -> List.of(Phrase.CLEAR.in(tongue));
            case Outcome.Noticed _ -> List.of(Phrase.NOTICED.in(tongue));
            case Outcome.Suspended it ->
                List.of(
                        Phrase.STANDING_SUSPENDED.in(tongue, it.minMonths(), it.maxMonths()),
                        Phrase.OPEN.in(
                                tongue,
                                Phrase.LACKING.in(
                                        tongue,
                                        FactWords.of(it.open().name(), tongue)
                                                .orElse(it.open().name()))));
            case Outcome.Terminated it -> List.of(Phrase.STANDING_ENDED.in(tongue, it.barYears(), it.reachedOn()));
        };
    }

    /** The trace keeps the acts in the order of the reasons. */
    private static List<String> acts(Counted counted, Tongue tongue) {
        var acts = counted.trace().facts().entrySet().stream()
                .filter(fact -> fact.getKey().startsWith("act."))
                .map(fact -> ActWords.of(fact.getValue(), tongue))
                .toList();
        var sentences = new ArrayList<String>();
        for (var i = 0; i < acts.size(); i++) {
            sentences.add(acts.get(i).sentence(counted.reasons().get(i)));
        }
        return sentences;
    }
}
