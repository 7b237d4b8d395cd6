package org.fundwatch.claims.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.claims.review.FindingFilter;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claims.review.FindingStage;

/** A filter as the condition of a query. */
record Wanted(List<String> conditions, Map<String, Object> parameters) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** The check of the last finding of the page before has to be given with it. */
    static Wanted of(FindingFilter filter, Optional<ClaimCheckRow> last) {
        var wanted = new Wanted(new ArrayList<>(List.of("1 = 1")), new LinkedHashMap<>());
        filter.institution()
                .ifPresent(code -> wanted.and("c.institutionCode = :institution", "institution", code.value()));
        filter.rule().ifPresent(rule -> wanted.and("f.rule = :rule", "rule", rule));
        filter.month()
                .ifPresent(month ->
                        wanted.within(month.atDay(1), month.plusMonths(1).atDay(1)));
        filter.stage().ifPresent(wanted::at);
        last.ifPresent(check -> wanted.after(check, filter.after().orElseThrow()));
        return wanted;
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    private void at(FindingStage stage) {
        var unseen = stage == FindingStage.OPEN ? "(r.stage is null or r.stage = :stage)" : "r.stage = :stage";
        and(unseen, "stage", stage);
    }

    private void within(LocalDate first, LocalDate next) {
        and("c.checkedAt >= :since", "since", first.atStartOfDay(CHINA).toInstant());
        and("c.checkedAt < :until", "until", next.atStartOfDay(CHINA).toInstant());
    }

    /** The bound on the moment stands alone, so that the index on it is read from there on. */
    private void after(ClaimCheckRow check, FindingRef ref) {
        and(
                "c.checkedAt <= :moment and (c.checkedAt < :moment or f.checkId > :check"
                        + " or (f.checkId = :check and f.number > :number))",
                "moment",
                check.checkedAt);
        parameters.put("check", ref.checkId());
        parameters.put("number", ref.number());
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }
}
