package org.fundwatch.local.road;

import java.util.stream.Stream;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/** A year's statement as the desk shows it: what was granted was paid, lapsed, was stopped, or is open. */
record YearOfRewards(Tree statement) {

    /** With at least this much paid; every line adds up, and the lines add up to the total. */
    Shown beside(Money paid) {
        var total = statement.child("total");
        var lines = statement.children("funds").stream()
                .map(line -> line.child("sums"))
                .toList();
        Stream.concat(lines.stream(), Stream.of(total)).forEach(YearOfRewards::requireSum);
        var granted =
                lines.stream().mapToLong(line -> line.fen("grantedFen").fen()).sum();
        NotAsExpected.unless(granted == total.fen("grantedFen").fen(), "the lines are not the total");
        NotAsExpected.unless(total.fen("paidFen").fen() >= paid.fen(), "paid is " + total.fen("paidFen"));
        return new Shown(total.fen("paidFen").toString(), "", "", said(total));
    }

    private static void requireSum(Tree sums) {
        var parts = Stream.of("paidFen", "lapsedFen", "stoppedFen", "openFen")
                .mapToLong(part -> sums.fen(part).fen())
                .sum();
        NotAsExpected.unless(parts == sums.fen("grantedFen").fen(), "granted is not paid, lapsed, stopped and open");
    }

    private static String said(Tree total) {
        return "granted %s = paid %s + lapsed %s + stopped %s + open %s"
                .formatted(
                        total.fen("grantedFen"),
                        total.fen("paidFen"),
                        total.fen("lapsedFen"),
                        total.fen("stoppedFen"),
                        total.fen("openFen"));
    }
}
