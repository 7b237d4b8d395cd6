package org.fundwatch.cases.published;

import java.util.Map;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Tree;

/**
 * The investigation did not confirm the report (查证不实).
 *
 * @param decision which of the case's decisions would have come: another than the first where a penalty of it fell
 */
public record CaseUnsubstantiated(CaseNumber caseNumber, int decision) {
    public static final String TYPE = "CaseUnsubstantiated";
    public static final String SCHEMA = "https://fundwatch.org/events/CaseUnsubstantiated/2";

    /** The event's data. */
    public Map<String, Object> data() {
        return Map.of("caseNumber", caseNumber.value(), PenaltyDecided.DECISION, decision);
    }

    /** Reads the event's data, that of version 1 too; what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static CaseUnsubstantiated of(Tree data) {
        return new CaseUnsubstantiated(
                data.shaped("caseNumber", CaseNumber::new, "must be a case number"), PenaltyDecided.decision(data));
    }
}
