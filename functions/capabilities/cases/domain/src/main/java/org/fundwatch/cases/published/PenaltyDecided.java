package org.fundwatch.cases.published;

import java.time.LocalDate;
import java.util.Map;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/**
 * A penalty was decided (已作出处罚决定); refund and fine are two ledgers.
 *
 * @param article the articles that it rests on, joined by "; "
 */
public record PenaltyDecided(
        CaseNumber caseNumber, LocalDate decidedOn, Money refund, Money fine, String article, PolicyId policy) {
    public static final String TYPE = "PenaltyDecided";
    public static final String SCHEMA = "https://fundwatch.org/events/PenaltyDecided/1";

    /** The event's data; amounts in whole fen. */
    public Map<String, Object> data() {
        return Map.of(
                "caseNumber", caseNumber.value(),
                "decidedOn", decidedOn.toString(),
                "refundFen", refund.fen(),
                "fineFen", fine.fen(),
                "article", article,
                "policy", policy.value());
    }

    /** Reads the event's data; any other data is a {@link org.fundwatch.kernel.Misfit}. */
    public static PenaltyDecided of(Tree data) {
        var event = new PenaltyDecided(
                data.shaped("caseNumber", CaseNumber::new, "must be a case number"),
                data.date("decidedOn"),
                data.fen("refundFen"),
                data.fen("fineFen"),
                data.text("article"),
                data.shaped("policy", PolicyId::new, "must be a policy id"));
        data.finish();
        return event;
    }
}
