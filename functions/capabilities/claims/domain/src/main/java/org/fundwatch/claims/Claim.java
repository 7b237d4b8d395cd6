package org.fundwatch.claims;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.fundwatch.claims.published.CheckStage;

/**
 * What a hospital asks about (待检查的费用): one visit of one patient.
 *
 * @param checkedAt local time of the check, where the hour matters
 * @param institution who asks
 * @param history earlier visits of the patient, which are read and not judged; empty if they were not supplied
 * @param facts what is known of the institution beside the claim
 * @param stated which of its fields the request states
 */
public record Claim(
        CheckStage stage,
        Optional<LocalDateTime> checkedAt,
        Institution institution,
        Patient patient,
        Visit visit,
        Optional<List<Visit>> history,
        InstitutionFacts facts,
        Stated stated) {

    /** The lines that are judged. */
    List<Line> lines() {
        return visit.lines();
    }

    /** Earlier visits, none where they were not supplied. */
    List<Visit> earlier() {
        return history.orElseGet(List::of);
    }
}
