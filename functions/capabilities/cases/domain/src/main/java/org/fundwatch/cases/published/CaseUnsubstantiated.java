package org.fundwatch.cases.published;

import java.util.Map;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Tree;

/** The investigation did not confirm the report (查证不实). */
public record CaseUnsubstantiated(CaseNumber caseNumber) {
    public static final String TYPE = "CaseUnsubstantiated";
    public static final String SCHEMA = "https://fundwatch.org/events/CaseUnsubstantiated/1";

    /** The event's data. */
    public Map<String, Object> data() {
        return Map.of("caseNumber", caseNumber.value());
    }

    /** Reads the event's data; any other data is a {@link org.fundwatch.kernel.Misfit}. */
    public static CaseUnsubstantiated of(Tree data) {
        var event = new CaseUnsubstantiated(data.shaped("caseNumber", CaseNumber::new, "must be a case number"));
        data.finish();
        return event;
    }
}
