package org.fundwatch.cases.points;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Trace;

/** Counts again from nothing but the facts that a trace kept (复算): the same rules give the same bytes. */
public final class PointsReplay {
    private PointsReplay() {}

    /** The decision that the trace's facts give under these rules; a trace of another kind of decision throws. */
    public static PointsDecision of(Trace trace, Timeline<PointsPolicy> policies) {
        var acts = trace.facts().entrySet().stream()
                .filter(fact -> fact.getKey().startsWith("act."))
                .map(fact -> act(fact.getValue().split(" ", -1)))
                .toList();
        return PointsYear.of(
                new PractitionerCode(trace.facts().get("practitioner")),
                acts,
                Year.parse(trace.facts().get("year")),
                policies);
    }

    private static PointsAct act(String... words) {
        var said = List.of(words).iterator();
        return new PointsAct(
                new ActId(said.next()),
                Situation.valueOf(said.next()),
                Responsibility.valueOf(said.next()),
                Adjustment.valueOf(said.next()),
                Integer.parseInt(said.next()),
                new InstitutionMeasure(
                        new InstitutionCode(said.next()),
                        FootingKind.valueOf(said.next()),
                        LocalDate.parse(said.next()),
                        rest(said)));
    }

    /** A document's number may have spaces of its own. */
    private static String rest(Iterator<String> words) {
        var rest = new ArrayList<String>();
        words.forEachRemaining(rest::add);
        return String.join(" ", rest);
    }
}
