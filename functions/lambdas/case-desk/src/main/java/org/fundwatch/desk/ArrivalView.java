package org.fundwatch.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.CaseNumber;

/**
 * When the report arrived.
 *
 * @param place in the order of arrival
 * @param sameInstitution the other reports about the same institution, of this matter or another, in their order
 */
record ArrivalView(Optional<Long> place, List<Other> sameInstitution) {

    /** Another report. */
    @Schema(name = "OtherReport")
    record Other(String caseNumber, long place) {}

    static ArrivalView of(CaseNumber own, Optional<Long> place, Map<Long, CaseNumber> all) {
        var others = all.entrySet().stream()
                .filter(report -> !report.getValue().equals(own))
                .map(report -> new Other(report.getValue().value(), report.getKey()))
                .toList();
        return new ArrivalView(place, others);
    }
}
