package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fundwatch.kernel.Tree;

/** The numbers that law sets for what stands beside money, read from the policies of the desk. */
record HandlingRules(
        BigDecimal unlawful, BigDecimal breach, BigDecimal principal, BigDecimal ownRequest, Points points) {

    /** What practitioners' points lead to. */
    record Points(
            LocalDate from,
            List<Band> bands,
            int most,
            int suspendedFrom,
            int minMonths,
            int maxMonths,
            int terminatedFrom,
            int accumulated,
            int atOnce) {

        /** The points that one situation can have, both ends included. */
        record Band(int from, int to) {
            boolean holds(BigDecimal points) {
                return points.compareTo(BigDecimal.valueOf(from)) >= 0 && points.compareTo(BigDecimal.valueOf(to)) <= 0;
            }
        }

        /** Whether some situation can have so many points. */
        boolean areGiven(BigDecimal points) {
            return bands.stream().anyMatch(band -> band.holds(points));
        }
    }

    /**
     * Reads what the desk decides by.
     *
     * @param points a policy on practitioners' points
     * @param agreements a policy on measures under agreements
     */
    static HandlingRules of(Tree points, Tree agreements) {
        var bars = agreements.child("reapplication").children("bars");
        var own = agreements.child("suspension").child("own-request");
        return new HandlingRules(
                years(bars, "TERMINATED_FOR_VIOLATION"),
                years(bars, "TERMINATED_FOR_BREACH"),
                years(bars, "PRINCIPAL_OF_TERMINATED"),
                BigDecimal.valueOf(own.integer("at-most-days")),
                points(points));
    }

    private static Points points(Tree tree) {
        var suspension = tree.child("outcomes").child("suspension");
        var termination = tree.child("outcomes").child("termination");
        var bands = tree.children("bands").stream()
                .map(band -> new Points.Band(band.integer("from"), band.integer("to")))
                .toList();
        return new Points(
                tree.date("from"),
                bands,
                bands.stream().mapToInt(Points.Band::to).max().orElseThrow(),
                suspension.integer("from"),
                suspension.integer("min-months"),
                suspension.integer("max-months"),
                termination.integer("from"),
                termination.integer("bar-years"),
                termination.integer("bar-years-at-once"));
    }

    private static BigDecimal years(List<Tree> bars, String reason) {
        return bars.stream()
                .filter(bar -> bar.text("reason").equals(reason))
                .map(bar -> BigDecimal.valueOf(bar.integer("years")))
                .findFirst()
                .orElseThrow();
    }
}
