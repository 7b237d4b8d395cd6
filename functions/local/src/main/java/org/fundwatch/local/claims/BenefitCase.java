package org.fundwatch.local.claims;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.fundwatch.claims.BenefitPolicy;
import org.fundwatch.claims.BenefitPolicy.Benefit;
import org.fundwatch.claims.BenefitPolicy.Insured;
import org.fundwatch.claims.BenefitPolicy.Interruption;
import org.fundwatch.claims.BenefitPolicy.Step;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Tree;

/** What the fund lost by a violation: its share is given, or follows from a policy. */
final class BenefitCase {

    static Verdict verdict(Tree one) {
        one.optionalText("rule");
        var amount = Figures.money(one.child("violation_amount"));
        var benefit = benefit(one);
        var expect = one.child("expect");
        var wrong = new ArrayList<String>();
        benefit.ifPresentOrElse(
                it -> {
                    var loss = amount.share(it.ratio(), RoundingMode.HALF_UP);
                    hold("ratio", Figures.ratio(expect.child("ratio")), Optional.of(it.ratio()), wrong);
                    hold("fund_loss", Figures.money(expect.child("fund_loss")), Optional.of(loss), wrong);
                    factor(expect, "deductible_factor", it.deductibleFactor(), wrong);
                    factor(expect, "ceiling_factor", it.ceilingFactor(), wrong);
                },
                () -> wrong.add("the policy has no share for the level"));
        return new Verdict(one.text("id"), one.text("title_zh"), wrong, List.of());
    }

    private static Optional<Benefit> benefit(Tree one) {
        if (one.has("fund_ratio") == one.has("policy")) {
            throw new Misfit(one.pointer(), "must have either fund_ratio or policy");
        }
        if (one.has("fund_ratio")) {
            return Optional.of(new Benefit(Figures.ratio(one.child("fund_ratio")), Optional.empty(), Optional.empty()));
        }
        var since = one.has("years_since_interruption")
                ? OptionalInt.of(Figures.count(one.child("years_since_interruption")))
                : OptionalInt.empty();
        return policy(one.child("policy"))
                .of(new Insured(
                        Figures.count(one.child("institution_level")),
                        Figures.count(one.child("paid_years_completed")),
                        since));
    }

    private static BenefitPolicy policy(Tree policy) {
        return new BenefitPolicy(
                byLevel(policy.child("base_by_level"), Figures::ratio),
                steps(policy.child("by_completed_years")),
                policy.bool("interruption_resets") ? Interruption.RESETS : Interruption.CHANGES_NOTHING);
    }

    /** Of two steps from one year on nobody could say which holds. */
    private static List<Step> steps(Tree list) {
        var steps = list.items().stream().map(BenefitCase::step).toList();
        if (steps.stream().mapToInt(Step::from).distinct().count() < steps.size()) {
            throw new Misfit(list.pointer(), "must have one step from each year");
        }
        return steps;
    }

    private static Step step(Tree step) {
        return new Step(
                Figures.count(step.child("from")),
                Figures.ratio(step.child("add")),
                step.has("ceiling_factor") ? Optional.of(multiple(step.child("ceiling_factor"))) : Optional.empty(),
                step.has("deductible_factor_by_level")
                        ? byLevel(step.child("deductible_factor_by_level"), BenefitCase::multiple)
                        : Map.of());
    }

    private static Multiple multiple(Tree node) {
        return new Multiple(Figures.decimal(node));
    }

    private static <T> Map<Integer, T> byLevel(Tree map, Function<Tree, T> read) {
        var byLevel = new HashMap<Integer, T>();
        for (var level : map.keys()) {
            if (!level.matches("[123]")) {
                throw new Misfit(map.pointer(), "must have no other keys than 1, 2, 3");
            }
            byLevel.put(Integer.valueOf(level), read.apply(map.child(level)));
        }
        return byLevel;
    }

    private static void factor(Tree expect, String name, Optional<Multiple> is, List<String> wrong) {
        if (expect.has(name)) {
            hold(name, multiple(expect.child(name)), is, wrong);
        }
    }

    private static <T> void hold(String name, T expected, Optional<T> is, List<String> wrong) {
        if (is.filter(expected::equals).isEmpty()) {
            wrong.add(name + " expected " + expected + ", is "
                    + is.map(Object::toString).orElse("none"));
        }
    }

    private BenefitCase() {}
}
