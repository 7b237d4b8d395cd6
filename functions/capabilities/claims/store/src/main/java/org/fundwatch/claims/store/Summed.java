package org.fundwatch.claims.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.claims.review.FindingStage;
import org.fundwatch.claims.review.SumFilter;

/** Of which findings sums are made, as the condition of a query. */
record Summed(List<String> conditions, Map<String, Object> parameters) {
    private static final String PRESCRIBED = "exists (select from claim_finding_doctor p"
            + " where p.check_id = f.check_id and p.number = f.number and p.doctor = :doctor)";

    static Summed of(SumFilter filter) {
        var months = filter.months();
        var summed = new Summed(new ArrayList<>(), new LinkedHashMap<>());
        summed.and("c.month >= :since", "since", months.from().atDay(1));
        summed.and("c.month <= :until", "until", months.until().atDay(1));
        summed.and("coalesce(r.stage, 'OPEN') <> :left", "left", FindingStage.SUPERSEDED.name());
        filter.origin().ifPresent(origin -> summed.and("c.origin = :origin", "origin", origin.name()));
        filter.doctor().ifPresent(code -> summed.and(PRESCRIBED, "doctor", code));
        filter.rule().ifPresent(code -> summed.and("f.rule = :rule", "rule", code));
        filter.institution()
                .ifPresent(code -> summed.and("c.institution_code = :institution", "institution", code.value()));
        // an institution's code has its division behind its letter
        filter.place()
                .ifPresent(division -> summed.and("c.institution_code like :place", "place", "_" + division + "%"));
        return summed;
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }
}
