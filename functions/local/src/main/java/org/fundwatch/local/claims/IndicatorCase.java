package org.fundwatch.local.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fundwatch.claims.StaysPerPatient;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** A monthly series of an institution, and which months stand out. */
final class IndicatorCase {

    static Verdict verdict(Tree one) {
        one.text("rule");
        one.text("level");
        one.text("indicator");
        var months = months(one);
        var limit = Figures.decimal(one.child("flag_from"));
        var flagged = months.entrySet().stream()
                .filter(month -> month.getValue().reaches(limit))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        var expect = one.child("expect");
        var wrong = new ArrayList<>(values(expect, months));
        var stated =
                expect.children("flagged").stream().map(Tree::text).sorted().toList();
        if (!stated.equals(flagged)) {
            wrong.add("flagged expected " + stated + ", are " + flagged);
        }
        return new Verdict(one.text("id"), one.text("title_zh"), wrong, open(months));
    }

    private static Map<String, StaysPerPatient> months(Tree one) {
        var months = new LinkedHashMap<String, StaysPerPatient>();
        for (var row : one.children("months")) {
            var month = row.text("month");
            var value = new StaysPerPatient(Figures.count(row.child("patients")), Figures.count(row.child("stays")));
            if (!month.matches("\\d{4}-(0[1-9]|1[0-2])") || months.put(month, value) != null) {
                throw new Misfit(row.pointer() + "/month", "must be a month such as 2024-01, once");
            }
        }
        return months;
    }

    private static List<String> values(Tree expect, Map<String, StaysPerPatient> months) {
        var stated = new TreeMap<String, BigDecimal>();
        expect.children("values").forEach(row -> stated.put(row.text("month"), Figures.decimal(row.child("value"))));
        var wrong = new ArrayList<String>();
        var all = new TreeSet<String>();
        months.forEach((month, is) -> is.value().ifPresent(_ -> all.add(month)));
        if (!stated.keySet().equals(all)) {
            wrong.add("values expected of " + stated.keySet() + ", are of " + all);
        }
        stated.forEach((month, value) -> {
            var is = months.containsKey(month) ? months.get(month).value() : Optional.<BigDecimal>empty();
            if (is.filter(it -> it.compareTo(value) == 0).isEmpty()) {
                wrong.add(month + " expected " + value + ", is "
                        + is.map(Object::toString).orElse("none"));
            }
        });
        return wrong;
    }

    private static List<String> open(Map<String, StaysPerPatient> months) {
        return months.entrySet().stream()
                .filter(month -> month.getValue().value().isEmpty())
                .map(month -> month.getKey() + " for want of patients")
                .toList();
    }

    private IndicatorCase() {}
}
