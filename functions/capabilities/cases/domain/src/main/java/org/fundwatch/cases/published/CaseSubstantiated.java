package org.fundwatch.cases.published;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.Tree;

/**
 * The investigation confirmed the report (查证属实).
 *
 * @param decision which of the case's decisions the case is about: another than the first where a penalty of it fell
 * @param fundLoss what the fund gets back of all findings (基金损失), reported or not; fines and what is confiscated are none
 * @param fraud whether any finding is fraud on the fund (骗取)
 * @param reportedOn the day on which the report was filed
 * @param concludedOn the day on which the case was closed
 * @param findings what the reward is computed from: each finding beside the report; empty where an older version does not say
 */
public record CaseSubstantiated(
        CaseNumber caseNumber,
        int decision,
        Place place,
        Subject subject,
        Money fundLoss,
        boolean fraud,
        LocalDate reportedOn,
        LocalDate concludedOn,
        Optional<List<SubstantiatedFinding>> findings) {
    public static final String TYPE = "CaseSubstantiated";
    public static final String SCHEMA = "https://fundwatch.org/events/CaseSubstantiated/3";
    private static final String FINDINGS = "findings";

    public CaseSubstantiated {
        findings = findings.map(List::copyOf);
    }

    /** The event's data; amounts in whole fen. */
    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("caseNumber", caseNumber.value());
        data.put(PenaltyDecided.DECISION, decision);
        data.put("place", place.code());
        data.put("subject", subject.name());
        data.put("caseValueFen", fundLoss.fen());
        data.put("fraud", fraud);
        data.put("reportedOn", reportedOn.toString());
        data.put("concludedOn", concludedOn.toString());
        findings.ifPresent(all ->
                data.put(FINDINGS, all.stream().map(SubstantiatedFinding::data).toList()));
        return data;
    }

    /** Reads the event's data, that of versions 1 and 2 too; what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static CaseSubstantiated of(Tree data) {
        return new CaseSubstantiated(
                data.shaped("caseNumber", CaseNumber::new, "must be a case number"),
                PenaltyDecided.decision(data),
                place(data),
                data.oneOf("subject", Subject.class),
                data.sum("caseValueFen"),
                data.bool("fraud"),
                data.date("reportedOn"),
                data.date("concludedOn"),
                data.has(FINDINGS) ? Optional.of(findings(data)) : Optional.empty());
    }

    private static List<SubstantiatedFinding> findings(Tree data) {
        return data.children(FINDINGS).stream().map(SubstantiatedFinding::of).toList();
    }

    private static Place place(Tree data) {
        return Places.known(data.text("place"))
                .orElseThrow(() -> new Misfit(data.pointer() + "/place", "must be a known place"));
    }
}
