package org.fundwatch.cases.published;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/**
 * A penalty was decided (已作出处罚决定); refund and fine are two ledgers.
 *
 * @param decision which of the case's decisions it is (第几次), from 1
 * @param article the articles that it rests on, joined by "; "
 * @param institution whom it is against, where the case names it
 */
public record PenaltyDecided(
        CaseNumber caseNumber,
        int decision,
        LocalDate decidedOn,
        Money refund,
        Money fine,
        String article,
        PolicyId policy,
        Optional<InstitutionCode> institution) {
    public static final String TYPE = "PenaltyDecided";
    public static final String SCHEMA = "https://fundwatch.org/events/PenaltyDecided/2";
    static final String DECISION = "decision";

    /** The event's data; amounts in whole fen. */
    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("caseNumber", caseNumber.value());
        data.put(DECISION, decision);
        data.put("decidedOn", decidedOn.toString());
        data.put("refundFen", refund.fen());
        data.put("fineFen", fine.fen());
        data.put("article", article);
        data.put("policy", policy.value());
        institution.ifPresent(code -> data.put("institution", code.value()));
        return data;
    }

    /** Reads the event's data, that of version 1 too, when a case was decided once; what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static PenaltyDecided of(Tree data) {
        return new PenaltyDecided(
                data.shaped("caseNumber", CaseNumber::new, "must be a case number"),
                decision(data),
                data.date("decidedOn"),
                data.sum("refundFen"),
                data.sum("fineFen"),
                data.text("article"),
                data.shaped("policy", PolicyId::new, "must be a policy id"),
                institution(data));
    }

    /** The first, where an older version does not say. */
    static int decision(Tree data) {
        return data.has(DECISION) ? data.positive(DECISION) : 1;
    }

    static Optional<InstitutionCode> institution(Tree data) {
        return data.has("institution")
                ? Optional.of(data.shaped("institution", InstitutionCode::new, "must be H or P and 11 digits"))
                : Optional.empty();
    }
}
