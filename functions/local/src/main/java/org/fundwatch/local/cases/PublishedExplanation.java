package org.fundwatch.local.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.explanation.DecisionExplanation;
import org.fundwatch.cases.explanation.Tongue;

/** A published case, decided by the law of its day and explained, with what had to be assumed and what is left out. */
record PublishedExplanation(PublishedCase published, PenaltyLaw law) {

    Optional<Decided> decision() {
        return Recomputed.decision(published, day(), law);
    }

    /** A case of which nothing could be decided throws. */
    DecisionExplanation in(Tongue tongue) {
        var decided = decision().orElseThrow();
        return DecisionExplanation.of(published.id(), decided, Optional.empty(), tongue)
                .assuming(notes(decided, tongue));
    }

    private DecisionDay day() {
        return DecisionDay.of(published, law.policies());
    }

    private List<String> notes(Decided decided, Tongue tongue) {
        var notes = new ArrayList<String>();
        if (!day().assumption().isEmpty()) {
            notes.add(assumed(tongue, decided));
        }
        for (var component : published.components()) {
            var in = decided.parts().stream().anyMatch(part -> part.finding().number() == component.number());
            if (!in) {
                notes.add(leftOut(tongue, component));
            }
        }
        published
                .totalFine()
                .ifPresent(printed -> notes.add(
                        switch (tongue) {
                            case CHINESE -> "公布的罚款总额：" + printed + " 元。";
                            case ENGLISH -> "The fine as published: " + printed + " yuan in all.";
                        }));
        return notes;
    }

    private String assumed(Tongue tongue, Decided decided) {
        return switch (tongue) {
            case CHINESE -> "决定日期没有完整公布，这里按 " + decided.decidedOn() + " 的规则计算。";
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
