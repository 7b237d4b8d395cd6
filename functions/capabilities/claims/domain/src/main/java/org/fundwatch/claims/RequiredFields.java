package org.fundwatch.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A settlement list without fields that it must have (结算清单信息异常), named by their path or as the list names them; one that no
 * request can state is not checked.
 */
record RequiredFields(List<String> fields) implements Evaluator {
    private static final Map<String, String> OF_THE_LIST = Map.of(
            "gend", "patient.sex",
            "brdy", "patient.birth_date",
            "psn_no", "patient.id",
            "mdtrt_id", "visit.id",
            "adm_time", "visit.admitted",
            "dscg_time", "visit.discharged",
            "hi_type", "visit.insurance_type",
            "fixmedins_code", "institution.code");

    @Override
    public Answer ask(Claim claim) {
        var missing = fields.stream()
                .filter(field -> stated(field, claim).equals(Optional.of(false)))
                .toList();
        var unknown = fields.stream().anyMatch(field -> stated(field, claim).isEmpty());
        return found(missing).and(unknown ? Answer.lacks("params.required_fields") : Answer.nothing());
    }

    private static Optional<Boolean> stated(String field, Claim claim) {
        return claim.stated().has(OF_THE_LIST.getOrDefault(field, field));
    }

    private static Answer found(List<String> missing) {
        return missing.isEmpty()
                ? Answer.nothing()
                : Answer.of(Found.bare(Extent.visit(), Measures.none().and(Measure.MISSING_FIELDS, missing)));
    }
}
