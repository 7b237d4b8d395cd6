package org.fundwatch.claims.published;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Tree;

/**
 * What the doctors of an institution did after warnings (事前事中服务反馈), on its way to the store; it never goes over the bus,
 * since reasons are free words.
 *
 * @param reportId the same for every repeat of a report
 */
public record ClaimDecisionRecorded(
        UUID reportId,
        InstitutionCode institution,
        CheckStage stage,
        Instant reportedAt,
        List<ReportedDecision> decisions) {
    public static final String TYPE = "ClaimDecisionRecorded";
    public static final String SCHEMA = "https://fundwatch.org/events/ClaimDecisionRecorded/1";

    public ClaimDecisionRecorded {
        requireNonNull(reportId);
        requireNonNull(stage);
        decisions = List.copyOf(decisions);
    }

    /** The message's data. */
    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("reportId", reportId.toString());
        data.put("institution", institution.value());
        data.put("stage", stage.name());
        data.put("reportedAt", reportedAt.toString());
        data.put("decisions", decisions.stream().map(ReportedDecision::data).toList());
        return data;
    }

    /** Reads the message's data; what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static ClaimDecisionRecorded of(Tree data) {
        return new ClaimDecisionRecorded(
                data.shaped("reportId", UUID::fromString, "must be a UUID"),
                data.shaped("institution", InstitutionCode::new, "must be an institution code"),
                data.oneOf("stage", CheckStage.class),
                data.shaped("reportedAt", Instant::parse, "must be a time of RFC 3339"),
                data.children("decisions").stream().map(ReportedDecision::of).toList());
    }
}
