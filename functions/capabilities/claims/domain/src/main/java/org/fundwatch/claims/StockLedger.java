package org.fundwatch.claims;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.claims.InstitutionFacts.Stock;
import org.fundwatch.kernel.Ratio;

/**
 * More settled in a period than the stock ledger could have given out (进销存不符), 条例 Art. 40.
 *
 * @param tolerance share above what was available that is not found
 */
record StockLedger(Ratio tolerance) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        return claim.facts()
                .stock()
                .map(rows -> Answer.of(rows.stream().flatMap(this::row)))
                .orElseGet(() -> Answer.lacks("institution_facts.stock"));
    }

    private Stream<Found> row(Stock row) {
        var available = row.opening().plus(row.purchased()).above(row.closing());
        var allowed = available.value().multiply(BigDecimal.ONE.add(tolerance.value()));
        var excess = row.settled().above(available);
        return row.settled().value().compareTo(allowed) > 0
                ? Stream.of(Found.beside(
                        Extent.item(row.item().key()),
                        Measures.excess(excess).and(Measure.AVAILABLE, available),
                        Optional.of(Shares.rounded(excess.at(row.unitPrice())))))
                : Stream.empty();
    }
}
