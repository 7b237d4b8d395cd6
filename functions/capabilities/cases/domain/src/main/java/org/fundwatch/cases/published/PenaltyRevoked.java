package org.fundwatch.cases.published;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Tree;

/**
 * A penalty no longer holds (处罚决定已撤回), as if it had never been decided.
 *
 * @param decision which of the case's decisions fell (第几次), from 1
 * @param againstInstitution whether any part of it was against the institution, so that {@link PenaltyDecided} told of it
 * @param institution whom it was against, where the case names it
 */
public record PenaltyRevoked(
        CaseNumber caseNumber,
        int decision,
        LocalDate revokedOn,
        RevocationReason reason,
        boolean againstInstitution,
        Optional<InstitutionCode> institution) {
    public static final String TYPE = "PenaltyRevoked";
    public static final String SCHEMA = "https://fundwatch.org/events/PenaltyRevoked/3";

    /** The event's data. */
    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("caseNumber", caseNumber.value());
        data.put(PenaltyDecided.DECISION, decision);
        data.put("revokedOn", revokedOn.toString());
        data.put("reason", reason.name());
        data.put("againstInstitution", againstInstitution);
        institution.ifPresent(code -> data.put("institution", code.value()));
        return data;
    }

    public PenaltyRevoked {
        if (institution.isPresent() && !againstInstitution) {
            throw new IllegalArgumentException("a penalty that names an institution was against it");
        }
    }

    /** Reads the event's data, that of versions 1 and 2 too; what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static PenaltyRevoked of(Tree data) {
        return new PenaltyRevoked(
                data.shaped("caseNumber", CaseNumber::new, "must be a case number"),
                PenaltyDecided.decision(data),
                data.date("revokedOn"),
                data.oneOf("reason", RevocationReason.class),
                !data.has("againstInstitution") || data.bool("againstInstitution"),
                PenaltyDecided.institution(data));
    }
}
