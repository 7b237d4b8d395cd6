package org.fundwatch.claims.store;

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
    private static final String PRESCRIBED = "exists (select 1 from FindingDoctorRow d"
            + " where d.checkId = f.checkId and d.number = f.number and d.doctor = :doctor)";
    private static final String UNSEEN = "(r.stage is null or r.stage = :stage)";
    private static final String STANDING = "(r.stage is null or r.stage <> :stage)";

    /** The check of the last finding of the page before has to be given with it. */
    static Wanted of(FindingFilter filter, Optional<ClaimCheckRow> last) {
        var wanted = new Wanted(new ArrayList<>(), new LinkedHashMap<>());
        wanted.at(filter.stage());
        filter.origin().ifPresent(origin -> wanted.and("c.origin = :origin", "origin", origin));
        filter.doctor().ifPresent(code -> wanted.and(PRESCRIBED, "doctor", code));
        filter.level().ifPresent(level -> wanted.and("f.level = :level", "level", level));
        filter.institution()
                .ifPresent(code -> wanted.and("c.institutionCode = :institution", "institution", code.value()));
        filter.rule().ifPresent(rule -> wanted.and("f.rule = :rule", "rule", rule));
        filter.from().ifPresent(month -> wanted.and("c.month >= :from", "from", month.atDay(1)));
        filter.until().ifPresent(month -> wanted.and("c.month <= :until", "until", month.atDay(1)));
        last.ifPresent(check -> wanted.after(check, filter.after().orElseThrow()));
        return wanted;
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    private void at(Optional<FindingStage> stage) {
        stage.ifPresentOrElse(
                it -> and(it == FindingStage.OPEN ? UNSEEN : "r.stage = :stage", "stage", it),
                () -> and(STANDING, "stage", FindingStage.SUPERSEDED));
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
