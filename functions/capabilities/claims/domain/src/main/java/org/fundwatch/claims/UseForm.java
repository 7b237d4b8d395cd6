package org.fundwatch.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.kernel.Tree;

/** How long and how often an item may be used, as a rule's values or a point's say it. */
final class UseForm {
    /** Where it may be said how often. */
    static final String[] CYCLES = Stream.concat(
                    Stream.of("min_gap_days"), Stream.of(Period.values()).map(UseForm::key))
            .toArray(String[]::new);

    static Evaluator course(String rule, Params params) {
        var modes = params.map("count_mode", word -> Params.word(word, CourseLimit.Count.class));
        var days = params.map("max_days", Params::whole);
        var months = params.map("max_months", Params::whole);
        var items = new HashSet<>(days.keySet());
        items.addAll(months.keySet());
        var set = new HashMap<String, CourseLimit>();
        items.forEach(item -> set.put(
                item,
                CourseLimit.of(
                        Optional.ofNullable(modes.get(item)),
                        Optional.ofNullable(days.get(item)),
                        Optional.ofNullable(months.get(item)))));
        var course = new Course(new ByItem<>(set, params.points(), UseForm::ofPoint));
        return rule.equals("R023") ? both(course, cycle(params)) : course;
    }

    private static Optional<CourseLimit> ofPoint(Tree value) {
        return value.has("max_days") || value.has("max_months")
                ? Optional.of(CourseLimit.of(
                        value.has("count_mode")
                                ? Optional.of(Params.word(value.child("count_mode"), CourseLimit.Count.class))
                                : Optional.empty(),
                        Fields.count(value, "max_days"),
                        Fields.count(value, "max_months")))
                : Optional.empty();
    }

    private static Evaluator both(Evaluator one, Evaluator other) {
        return claim -> one.ask(claim).and(other.ask(claim));
    }

    static Evaluator cycle(Params params) {
        return new Cycle(
                params.byItem("min_gap_days", Params::whole),
                Stream.of(Period.values())
                        .map(period -> new PerPeriod(period, params.byItem(key(period), Params::whole)))
                        .toList());
    }

    private static String key(Period period) {
        return "per_" + Spelling.nameOf(period);
    }

    static Evaluator frequency(Params params) {
        return new BothOf(
                new Frequency(params.byItem("max_per_day", Params::whole)),
                new PerStay(params.byItem("max_per_stay", Params::whole)));
    }

    private UseForm() {}
}
