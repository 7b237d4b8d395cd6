package org.fundwatch.cases.published;

import java.time.LocalDate;
import java.util.Map;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.Tree;

/**
 * The investigation confirmed the report (查证属实).
 *
 * @param caseValue the fund loss established in the reported matter (案值), fines excluded
 * @param fraud whether any finding is fraud on the fund (骗取)
 * @param reportedOn the day on which the report was filed
 * @param concludedOn the day on which the case was closed
 */
public record CaseSubstantiated(
        CaseNumber caseNumber,
        Place place,
        Subject subject,
        Money caseValue,
        boolean fraud,
        LocalDate reportedOn,
        LocalDate concludedOn) {
    public static final String TYPE = "CaseSubstantiated";
    public static final String SCHEMA = "https://fundwatch.org/events/CaseSubstantiated/1";

    /** The event's data; amounts in whole fen. */
    public Map<String, Object> data() {
        return Map.of(
                "caseNumber", caseNumber.value(),
                "place", place.code(),
                "subject", subject.name(),
                "caseValueFen", caseValue.fen(),
                "fraud", fraud,
                "reportedOn", reportedOn.toString(),
                "concludedOn", concludedOn.toString());
    }

    /** Reads the event's data; any other data is a {@link org.fundwatch.kernel.Misfit}. */
    public static CaseSubstantiated of(Tree data) {
        var event = new CaseSubstantiated(
                data.shaped("caseNumber", CaseNumber::new, "must be a case number"),
                place(data),
                data.oneOf("subject", Subject.class),
                data.sum("caseValueFen"),
                data.bool("fraud"),
                data.date("reportedOn"),
                data.date("concludedOn"));
        data.finish();
        return event;
    }

    private static Place place(Tree data) {
        return Places.known(data.text("place"))
                .orElseThrow(() -> new Misfit(data.pointer() + "/place", "must be a known place"));
    }
}
