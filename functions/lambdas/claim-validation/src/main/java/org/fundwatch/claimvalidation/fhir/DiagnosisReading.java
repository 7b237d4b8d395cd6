package org.fundwatch.claimvalidation.fhir;

import java.util.List;
import java.util.Set;
import org.fundwatch.kernel.Tree;

/** What a claim takes from a Condition. */
final class DiagnosisReading {
    private static final Set<String> DENIED = Set.of("refuted", "entered-in-error");

    /** Writes the conditions that nobody has denied. */
    static void into(Part.Items diagnoses, List<Tree> conditions) {
        conditions.stream()
                .filter(DiagnosisReading::holds)
                .map(condition -> condition.child("code"))
                .forEach(code -> write(diagnoses, code));
    }

    static void write(Part.Items diagnoses, Tree code) {
        new Concept(code).into(diagnoses.add(code), DiagnosisReading::classifies);
    }

    private static boolean classifies(String system) {
        return system.equals(Systems.DIAGNOSIS) || system.startsWith(Systems.ICD_10);
    }

    private static boolean holds(Tree condition) {
        return Elements.at(condition, "verificationStatus")
                .flatMap(status -> Elements.each(status, "coding").stream())
                .flatMap(coding -> coding.optionalText("code").stream())
                .noneMatch(DENIED::contains);
    }

    private DiagnosisReading() {}
}
