package org.fundwatch.cases.published;

import java.util.Map;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Tree;

/** The report was accepted (举报已受理). */
public record ReportAccepted(CaseNumber caseNumber) {
    public static final String TYPE = "ReportAccepted";
    public static final String SCHEMA = "https://fundwatch.org/events/ReportAccepted/1";

    /** The event's data. */
    public Map<String, Object> data() {
        return Map.of("caseNumber", caseNumber.value());
    }

    /** Reads the event's data; what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static ReportAccepted of(Tree data) {
        return new ReportAccepted(data.shaped("caseNumber", CaseNumber::new, "must be a case number"));
    }
}
