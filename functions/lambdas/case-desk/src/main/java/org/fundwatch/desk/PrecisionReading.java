package org.fundwatch.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;
import org.fundwatch.claims.review.PrecisionAnswer;
import org.fundwatch.claims.review.PrecisionFloors;
import org.fundwatch.claims.review.RuleMonth;
import org.fundwatch.claims.review.SumFilter;
import org.fundwatch.claims.store.FindingSums;

/** Adds up how rules fared, and says what the floor says of each. */
@ApplicationScoped
class PrecisionReading {
    private final FindingSums sums;
    private final PrecisionFloors floors;
    private final RuleWords words;

    PrecisionReading(FindingSums sums, PrecisionFloors floors, RuleWords words) {
        this.sums = sums;
        this.floors = floors;
        this.words = words;
    }

    /** One rule over all months asked for. */
    record Rule(String code, List<RuleMonth> months, RuleMonth.Counts counts, PrecisionAnswer answer) {}

    Uni<PrecisionView> of(SumFilter filter) {
        return Panache.withSession(() -> rules(filter))
                .map(rules -> PrecisionView.of(filter.months(), floors, rules, words));
    }

    /** Inside the caller's session. */
    Uni<List<Rule>> rules(SumFilter filter) {
        return sums.precision(filter)
                .map(months ->
                        months.stream().collect(groupingBy(RuleMonth::rule, TreeMap::new, toList())).entrySet().stream()
                                .map(rule -> rule(rule.getKey(), rule.getValue(), filter))
                                .toList());
    }

    private Rule rule(String code, List<RuleMonth> months, SumFilter filter) {
        var counts = months.stream().map(RuleMonth::counts).reduce(RuleMonth.Counts.NONE, RuleMonth.Counts::plus);
        return new Rule(
                code, months, counts, floors.decide(code, filter.months().until(), counts));
    }
}
