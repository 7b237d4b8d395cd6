package org.fundwatch.claimvalidation.fhir;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** What a claim takes from an Encounter: how the patient is seen, from when, until when. */
final class EncounterReading {
    /** HL7's v3 ActCode by our types of visits; what is not here, such as a visit at home, we have no rules for. */
    private static final Map<String, String> CLASSES = Map.of(
            "AMB", "outpatient",
            "EMER", "emergency",
            "IMP", "inpatient",
            "ACUTE", "inpatient",
            "NONAC", "inpatient",
            "VR", "internet");

    /** Writes type and days of the visit; where the Encounter has no period, another one may stand for it. */
    static void into(Part visit, Tree encounter, Stream<Tree> otherwise) {
        visit.put("type", type(encounter), encounter);
        period(
                visit,
                Stream.concat(Elements.at(encounter, "period"), otherwise)
                        .findFirst()
                        .orElseGet(() -> encounter.child("period")));
    }

    /** Writes the days of the visit; without an end it goes on. */
    static void period(Part visit, Tree period) {
        var start = period.child("start");
        visit.put("admitted", Elements.day(start).toString(), start);
        Elements.at(period, "end")
                .findFirst()
                .ifPresentOrElse(
                        end -> visit.put("discharged", Elements.day(end).toString(), end),
                        () -> visit.putNone("discharged", period));
    }

    private static String type(Tree encounter) {
        return own(encounter).orElseGet(() -> ofClass(encounter.child("class").child("code")));
    }

    private static Optional<String> own(Tree encounter) {
        return Elements.each(encounter, "type").stream()
                .flatMap(type -> new Concept(type).code(Systems.VISIT_TYPE).stream())
                .findFirst();
    }

    private static String ofClass(Tree code) {
        var type = CLASSES.get(code.text());
        if (type == null) {
            throw new Misfit(code.pointer(), "must be one of ACUTE, AMB, EMER, IMP, NONAC, VR");
        }
        return type;
    }

    private EncounterReading() {}
}
