package org.fundwatch.cases.published;

import java.util.Map;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Tree;

/**
 * The report was not accepted (不予受理).
 *
 * @param reason a code for staff systems; the reporter is not told it, since it may reveal that another has reported
 */
public record ReportRefused(CaseNumber caseNumber, String reason) {
    public static final String TYPE = "ReportRefused";
    public static final String SCHEMA = "https://fundwatch.org/events/ReportRefused/1";

    /** The event's data. */
    public Map<String, Object> data() {
        return Map.of("caseNumber", caseNumber.value(), "reason", reason);
    }

    /** Reads the event's data; what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static ReportRefused of(Tree data) {
        return new ReportRefused(
                data.shaped("caseNumber", CaseNumber::new, "must be a case number"), data.text("reason"));
    }
}
