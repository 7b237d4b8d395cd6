package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.explanation.DecisionExplanation;
import org.fundwatch.cases.explanation.DecisionExplanation.Passage;
import org.fundwatch.cases.explanation.Tongue;
import org.fundwatch.kernel.Money;

/** A published case, decided by the law of its day and explained, with what had to be assumed and what is left out. */
record PublishedExplanation(PublishedCase published, PenaltyLaw law) {

    Optional<Decided> decision() {
        return Recomputed.decision(published, day(), law);
    }

    /** Nothing where too little of the case was published to say anything. */
    Optional<DecisionExplanation> in(Tongue tongue) {
        return decision()
                .map(decided -> new AsPublished(published, day(), tongue)
                        .before(
                                DecisionExplanation.of(published.id(), decided, Optional.empty(), tongue)
                                        .noting(notes(decided, tongue)),
                                decided))
                .or(() -> withoutFine(tongue));
    }

    /** A case whose arithmetic can be told, though no fine of ours was decided in it. */
    private Optional<DecisionExplanation> withoutFine(Tongue tongue) {
        var sentences = new ArrayList<String>();
        published.components().forEach(part -> sentences.addAll(words(tongue).of(part)));
        sentences.addAll(new GivenPointsWords(published, CaseBook.rules().points(), tongue).sentences());
        return sentences.isEmpty() || !isRecomputed()
                ? Optional.empty()
                : Optional.of(untold(tongue, sentences).noting(ofDay(tongue)));
    }

    private DecisionExplanation untold(Tongue tongue, List<String> sentences) {
        var isChinese = tongue == Tongue.CHINESE;
        return new DecisionExplanation(
                tongue.tag(),
                (isChinese ? "公布的案件说明：" : "A published case explained: ") + published.id(),
                List.of(new Passage(isChinese ? "医疗保障部门没有作出罚款决定" : "No fine of ours was decided", sentences)),
                "",
                List.of());
    }

    private List<String> ofDay(Tongue tongue) {
        return published.components(Component.Measure.FINE).isEmpty()
                        || day().assumption().isEmpty()
                ? List.of()
                : List.of(assumed(tongue));
    }

    private boolean isRecomputed() {
        var word = CaseBook.recompute(List.of(published)).getFirst().word();
        return word == Word.EQUAL || word == Word.EXPLAINED;
    }

    private PartWords words(Tongue tongue) {
        var statute = new Statute(law.policies(), day().day());
        return new PartWords(published, statute, Recomputed.of(published, day(), law), tongue);
    }

    private DecisionDay day() {
        return DecisionDay.of(published, law.policies());
    }

    private List<String> notes(Decided decided, Tongue tongue) {
        var notes = new ArrayList<String>();
        if (!day().assumption().isEmpty()) {
            notes.add(assumed(tongue));
        }
        for (var component : published.components()) {
            if (!isDecided(decided, component)) {
                var told = words(tongue).of(component);
                notes.addAll(told.isEmpty() ? List.of(leftOut(tongue, component)) : told);
            } else if (component.kind().endsWith("_GROUP")) {
                notes.add(ofGroup(tongue, component));
            }
        }
        published.totalFine().ifPresent(printed -> notes.add(printed(tongue, printed, decided)));
        return notes;
    }

    private static boolean isDecided(Decided decided, Component component) {
        return decided.parts().stream().anyMatch(part -> part.finding().number() == component.number());
    }

    private static String printed(Tongue tongue, Money printed, Decided decided) {
        var same = printed.equals(decided.fine());
        var sum = String.format(Locale.ROOT, "%,.2f", new BigDecimal(printed.toString()));
        return switch (tongue) {
            case CHINESE -> "公布的罚款总额：" + sum + " 元" + (same ? "，与计算一致。" : "，与计算不同；原因见 make cases。");
            case ENGLISH ->
                "The fine as published: " + sum + " yuan in all, "
                        + (same ? "the same as computed." : "not the same as computed; make cases says why.");
        };
    }

    private static String ofGroup(Tongue tongue, Component component) {
        return switch (tongue) {
            case CHINESE -> "第 " + component.number() + " 项公布时只说明了条款，没有说明具体行为；这里以该条款的第一种行为代表。";
            case ENGLISH ->
                "Of finding " + component.number()
                        + " only the article was published, not the conduct: the first that the article names stands for it here.";
        };
    }

    private String assumed(Tongue tongue) {
        return switch (tongue) {
            case CHINESE -> "决定日期没有完整公布，这里按 " + day().day() + " 的规则计算。";
            case ENGLISH -> day().assumption() + ".";
        };
    }

    private static String leftOut(Tongue tongue, Component component) {
        return switch (tongue) {
            case CHINESE -> "第 " + component.number() + " 项公布的信息不足，不在本说明之内。";
            case ENGLISH -> "Too little was published of finding " + component.number() + ": it is left out here.";
        };
    }
}
