package org.fundwatch.local.claims;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.PrintStream;
import java.util.List;
import java.util.TreeMap;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.claims.knowledge.Basis;
import org.fundwatch.claims.knowledge.PointRow;

/** How many points of each rule a claim can be held to: by what they say, by what we assume, not at all. */
record KnowledgeReport(RuleCatalogue catalogue, List<PointRow> rows, List<String> remarks) {

    void print(PrintStream out) {
        out.printf(
                "%-5s %8s %8s %11s %8s %12s  %s%n",
                "rule", "points", "codes", "computable", "assumed", "not checked", "");
        rows.stream()
                .collect(groupingBy(PointRow::rule, TreeMap::new, toList()))
                .forEach((rule, points) ->
                        line(rule, points, catalogue.name(rule).zh(), out));
        line("all", rows, "", out);
        out.printf(
                "in force until replaced: %d points were superseded; remarks without a code: %s%n", ended(), remarks);
    }

    private static void line(String rule, List<PointRow> points, String name, PrintStream out) {
        var assumed = count(points, Basis.ASSUMED);
        var none = count(points, Basis.NONE);
        out.printf(
                "%-5s %8d %8d %11d %8d %12d  %s%n",
                rule,
                points.size(),
                points.stream().mapToInt(point -> point.codes().size()).sum(),
                points.size() - assumed - none,
                assumed,
                none,
                name);
    }

    private long ended() {
        return rows.stream().filter(row -> row.until().isPresent()).count();
    }

    private static long count(List<PointRow> points, Basis basis) {
        return points.stream().filter(point -> point.basis() == basis).count();
    }
}
