package org.fundwatch.claims;

import java.util.List;
import java.util.Map;

/** A settlement list without fields that it must have (结算清单信息异常), named by their path or as the list names them. */
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
        var missing = fields.stream().filter(field -> !stated(field, claim)).toList();
        return missing.isEmpty()
                ? Answer.nothing()
                : Answer.of(Found.bare(Extent.visit(), Measures.none().and(Measure.MISSING_FIELDS, missing)));
    }

    private static boolean stated(String field, Claim claim) {
        var path = OF_THE_LIST.getOrDefault(field, field);
        return claim.stated().contains(path)
                || claim.stated().stream()
                        .anyMatch(it -> it.substring(it.indexOf('.') + 1).equals(path));
    }
}
