package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fundwatch.kernel.Tree;

/** The numbers that law sets for what stands beside money, read from {@code cases/handling.yaml}. */
record HandlingRules(BigDecimal unlawful, BigDecimal breach, BigDecimal principal, Points points) {

    /** What practitioners' points lead to. */
    record Points(
            LocalDate from,
            int most,
            int suspendedFrom,
            int minMonths,
            int maxMonths,
            int terminatedFrom,
            int accumulated,
            int atOnce) {}

    static HandlingRules of(Tree tree) {
        var bars = tree.child("bars");
        return new HandlingRules(
                years(bars, "unlawful"), years(bars, "breach"), years(bars, "principal"), points(tree.child("points")));
    }

    private static Points points(Tree tree) {
        var months = tree.child("suspension-months");
        var bars = tree.child("bar-years");
        return new Points(
                tree.date("from"),
                tree.integer("most"),
                tree.integer("suspended-from"),
                months.integer("min"),
                months.integer("max"),
                tree.integer("terminated-from"),
                bars.integer("accumulated"),
                bars.integer("at-once"));
    }

    private static BigDecimal years(Tree tree, String key) {
        return BigDecimal.valueOf(tree.integer(key));
    }
}
