package org.fundwatch.local.cases;

import java.util.ArrayList;
import java.util.List;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.local.cases.Component.Measure;

/** Looks at everything that a published case allows, by the law of its day. */
record Recomputation(PenaltyLaw law, HandlingRules rules) {

    CaseResult of(PublishedCase published) {
        var day = DecisionDay.of(published, law.policies());
        var statute = new Statute(law.policies(), day.day());
        var recomputed = Recomputed.of(published, day, law);
        var checks = new ArrayList<>(new FineChecks(published, statute, recomputed).all());
        checks.addAll(new SumChecks(published, recomputed, statute).all());
        checks.addAll(new DamagesChecks(published, recomputed).all());
        checks.addAll(new MeasureChecks(published, statute, rules).all());
        checks.addAll(new PointChecks(published, rules.points(), day).all());
        checks.addAll(new TextChecks(published).all());
        checks.addAll(new WordChecks(published, rules.points()).all());
        checks.addAll(new ArithmeticChecks(published).all());
        checks.addAll(new RecordChecks(published, statute).all());
        checks.addAll(new PartyChecks(published, statute).all());
        checks.addAll(assumed(published, day, statute));
        return new CaseResult(published.id(), published.profile(), checks);
    }

    private static List<Check> assumed(PublishedCase published, DecisionDay day, Statute statute) {
        var notes = new ArrayList<Check>();
        if (!published.components(Measure.FINE).isEmpty()) {
            notes.add(Check.noted(
                    "law: " + statute.name() + (day.assumption().isEmpty() ? "" : "; " + day.assumption())));
        }
        if (published.profile().otherRegulator()) {
            notes.add(Check.noted("another authority fined this act: no fine of ours, so no range of ours either"));
        }
        return notes;
    }
}
