package org.fundwatch.claims.store;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.claims.review.SumFilter;

/** Of which findings sums are made, as the condition of a query. */
record Summed(List<String> conditions, Map<String, Object> parameters) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    static Summed of(SumFilter filter) {
        var months = filter.months();
        var summed = new Summed(new ArrayList<>(), new LinkedHashMap<>());
        summed.and(
                "c.checked_at >= :since",
                "since",
                months.from().atDay(1).atStartOfDay(CHINA).toInstant());
        summed.and(
                "c.checked_at < :until",
                "until",
                months.until().plusMonths(1).atDay(1).atStartOfDay(CHINA).toInstant());
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
