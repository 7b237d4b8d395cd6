package org.fundwatch.claims;

import java.util.HashMap;
import java.util.Optional;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** For which ages an item is, as a rule's values or a point's say it. */
final class AgeForm {
    /** Where it is said whose age matters. */
    static final String[] LISTS = {"items", "age_range_years", "min_age_years", "age_map", "min_elderly_age"};

    static Evaluator read(String rule, Params params) {
        return switch (rule) {
            case "R055" -> Texts.ofDiagnoses(params.map("age_map", AgeForm::range), Texts::age);
            case "R072" -> elderly(params);
            default -> ItemForms.of(limits(params), Restrictions::age);
        };
    }

    private static ByItem<AgeLimit> limits(Params params) {
        var set = new HashMap<String, AgeLimit>(params.items("items", listed(params)));
        set.putAll(params.map("age_range_years", AgeForm::range));
        set.putAll(params.map("min_age_years", least -> AgeLimit.from(Params.whole(least))));
        return new ByItem<>(set, params.points(), value -> ofPoint(value, params));
    }

    /** What being listed means: newborns where days are set, else children. */
    private static AgeLimit listed(Params params) {
        var days = params.whole("max_age_days");
        if (days.isPresent()) {
            return new AgeLimit.Newborn(days.getAsInt());
        }
        return params.names().contains("max_age_days") ? new AgeLimit.Unset("params.max_age_days") : child(params);
    }

    private static AgeLimit child(Params params) {
        var below = params.whole("default_child_below_years");
        return below.isPresent()
                ? AgeLimit.below(below.getAsInt())
                : new AgeLimit.Unset("params.default_child_below_years");
    }

    private static Optional<AgeLimit> ofPoint(Tree value, Params params) {
        if (value.has("age_range_years")) {
            return Optional.of(range(value.child("age_range_years")));
        }
        var lowest = Fields.count(value, "min_age_years");
        if (value.has("child")) {
            return Optional.of(child(params).notBelow(lowest.orElse(0)));
        }
        if (value.has("max_age_days")) {
            return Optional.of(new AgeLimit.Newborn(Params.whole(value.child("max_age_days"))));
        }
        return lowest.map(AgeLimit::from);
    }

    private static AgeLimit range(Tree range) {
        var ends = range.items();
        if (ends.size() != Params.TWO) {
            throw new Misfit(range.pointer(), "must be the lowest and the highest age");
        }
        var years = new AgeLimit.Years(Params.whole(ends.getFirst()), Params.whole(ends.getLast()));
        if (years.lowest() > years.highest()) {
            throw new Misfit(range.pointer(), "must be the lowest age before the highest");
        }
        return years;
    }

    /** Which drugs, no list says yet: all of them. */
    private static Evaluator elderly(Params params) {
        var age = params.whole("min_elderly_age");
        if (age.isEmpty()) {
            return new Unheld("params.min_elderly_age");
        }
        var younger = AgeLimit.below(age.getAsInt());
        return claim -> Answer.all(claim.lines().stream()
                .filter(line -> line.category() == Category.DRUG)
                .map(line -> ItemRestriction.answer(line, younger.of(claim.patient(), line.date()))));
    }

    private AgeForm() {}
}
