package org.fundwatch.claims.published;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.UUID;
import org.fundwatch.kernel.InstitutionCode;

/**
 * The doctors of an institution have said what they did after warnings (医师处置已反馈); their reasons stay in the record.
 *
 * @param wentOn how many orders stand
 * @param wentBack how many are changed
 */
public record ClaimDecisionReported(
        UUID reportId, InstitutionCode institution, CheckStage stage, long wentOn, long wentBack) {
    public static final String TYPE = "ClaimDecisionReported";
    public static final String SCHEMA = "https://fundwatch.org/events/ClaimDecisionReported/1";

    public ClaimDecisionReported {
        requireNonNull(reportId);
    }

    /** What may be told of a report. */
    public static ClaimDecisionReported of(ClaimDecisionRecorded report) {
        var wentOn = report.decisions().stream()
                .filter(it -> it.way() == DecisionWay.WENT_ON)
                .count();
        return new ClaimDecisionReported(
                report.reportId(),
                report.institution(),
                report.stage(),
                wentOn,
                report.decisions().size() - wentOn);
    }

    /** The event's data. */
    public Map<String, Object> data() {
        return Map.of(
                "reportId", reportId.toString(),
                "institution", institution.value(),
                "stage", stage.name(),
                "wentOn", wentOn,
                "wentBack", wentBack);
    }
}
