package org.fundwatch.claimvalidation.fsi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.Finding;
import org.fundwatch.claims.Line;
import org.fundwatch.kernel.Money;

/** A finding's money as it lies on its lines: on the last ones first, on none more than it costs. */
final class Spread {

    /** By number of line, in fen; none where the finding has no lines. */
    static Map<Integer, Money> of(Finding finding, Claim claim) {
        var left = finding.amount().orElse(Money.ZERO).fen();
        var spread = new LinkedHashMap<Integer, Money>();
        for (var number : finding.extent().lines().reversed()) {
            var part = Math.min(left, cost(number, claim.visit().lines()).fen());
            spread.putFirst(number, Money.ofFen(part));
            left -= part;
        }
        return spread;
    }

    private static Money cost(int number, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.no() == number)
                .map(Line::amount)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Money.ZERO);
    }

    private Spread() {}
}
