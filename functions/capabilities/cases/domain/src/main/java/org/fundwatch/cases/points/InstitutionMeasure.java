package org.fundwatch.cases.points;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.fundwatch.kernel.InstitutionCode;

/**
 * What was done to the institution first (对定点医药机构的行政处罚或者协议处理); without it no points are given.
 *
 * @param decidedOn its day, which is the day on which the points count (记分时点)
 * @param document its number (文书编号)
 */
public record InstitutionMeasure(InstitutionCode institution, FootingKind kind, LocalDate decidedOn, String document) {

    public InstitutionMeasure {
        requireNonNull(institution);
        requireNonNull(kind);
        requireNonNull(decidedOn);
        if (document.isBlank()) {
            throw new IllegalArgumentException("a measure has a document");
        }
    }
}
