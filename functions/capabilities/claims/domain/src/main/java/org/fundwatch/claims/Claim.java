package org.fundwatch.claims;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.fundwatch.claims.published.CheckStage;

/**
 * What a hospital asks about (待检查的费用): one visit of one patient.
 *
 * @param checkedAt local time of the check, where the hour matters
 * @param history earlier visits of the patient, which are read and not judged; empty if they were not supplied
 */
public record Claim(
        CheckStage stage,
        Optional<LocalDateTime> checkedAt,
        Patient patient,
        Visit visit,
        Optional<List<Visit>> history) {}
