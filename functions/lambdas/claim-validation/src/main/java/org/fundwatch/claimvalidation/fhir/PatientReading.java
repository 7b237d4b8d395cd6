package org.fundwatch.claimvalidation.fhir;

import java.time.LocalDate;
import org.fundwatch.kernel.Tree;

/** What a claim takes from a Patient: sex and birth date, nothing else. */
final class PatientReading {

    /** Writes what the resource says; another gender than male and female is unknown to the rules, part of a birth date is none. */
    static void into(Part patient, Tree resource) {
        patient.put("sex", sex(resource), resource);
        Elements.wholeDate(resource, "birthDate")
                .map(LocalDate::toString)
                .ifPresent(day -> patient.put("birth_date", day, resource));
    }

    private static String sex(Tree resource) {
        return resource.optionalText("gender")
                .filter(gender -> gender.equals("male") || gender.equals("female"))
                .orElse("unknown");
    }

    private PatientReading() {}
}
