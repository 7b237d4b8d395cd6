package org.fundwatch.claims;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.fundwatch.claims.PriceCap.Cap;
import org.fundwatch.claims.PriceCap.Per;
import org.fundwatch.claims.Unbundling.Bundle;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/** The evaluators that look at prices, amounts and quantities. */
final class MoneyForms {
    static final Map<String, Form> ALL = Map.ofEntries(
            entry(
                    "price_cap",
                    Form.of(MoneyForms::price).ofListed("unit_price_cap", "additional_unit_ratio", "max_markup")),
            entry(
                    "amount_cap",
                    Form.of((_, params) -> new AmountCap(params.byItem("cap", MoneyForms::money)))
                            .ofListed("cap")),
            entry("quantity_cap", Form.of(MoneyForms::quantity).ofListed("max_gram_per_dose", "max_qty")),
            entry(
                    "unbundle",
                    Form.of((_, params) -> new Unbundling(params.map("package_to_parts", MoneyForms::whole)))
                            .ofListed("package_to_parts")),
            entry("surgery_discount", Form.of(MoneyForms::discount).ofListed("groups", "items")),
            entry(
                    "mutual_exclusion_pair",
                    Form.of((_, params) -> PairForm.pairs(params)).ofListed("pairs")),
            entry(
                    "interaction_pair",
                    Form.of((_, params) -> PairForm.interaction(params)).ofListed("pairs")),
            entry(
                    "panel_missing_component",
                    Form.of((_, params) -> new Panel(params.byItem("components", Params::texts)))
                            .ofListed("components")),
            entry("mapping_mismatch", Form.of((_, _) -> new Substitution())),
            entry("stay_days_vs_charge_days", Form.of((_, params) -> days(params), "day_count_rule")));

    private static Evaluator price(String rule, Params params) {
        return rule.equals("S21")
                ? Form.of((_, it) -> new Markup(it.ratio("max_markup")), "max_markup")
                        .read(rule, params)
                : new PriceCap(
                        params.byItem("unit_price_cap", MoneyForms::caps),
                        params.byItem("additional_unit_ratio", Params::ratio));
    }

    private static List<Cap> caps(Tree rows) {
        return rows.items().stream()
                .map(row -> new Cap(
                        money(row.child("cap")),
                        Params.word(row.child("per"), Per.class),
                        Fields.count(row, "min_beds"),
                        Fields.count(row, "max_beds")))
                .toList();
    }

    static Money money(Tree node) {
        return Params.shaped(node, Money::yuan, "must be yuan with two decimals such as 12.50");
    }

    private static Evaluator quantity(String rule, Params params) {
        return rule.equals("R077")
                ? new QuantityCap(params.byItem("max_gram_per_dose", Params::quantity), QuantityCap.Of.LINE)
                : new QuantityCap(params.byItem("max_qty", Params::quantity), QuantityCap.Of.ITEM);
    }

    private static Bundle whole(Tree whole) {
        return new Bundle(Params.texts(whole.child("parts")), money(whole.child("price")));
    }

    private static Evaluator discount(String rule, Params params) {
        return rule.equals("S18")
                ? Form.of(
                                (_, it) -> new BodyParts(it.listed("items"), it.ratio("additional_ratio")),
                                "additional_ratio")
                        .read(rule, params)
                : Form.of(
                                (_, it) -> new SecondOperation(PairForm.groups(it), it.ratio("second_op_ratio")),
                                "second_op_ratio")
                        .read(rule, params);
    }

    private static Evaluator days(Params params) {
        return new OfStays(new StayDays(Params.word(params.required("day_count_rule"), StayDays.Counting.class)));
    }

    private MoneyForms() {}
}
