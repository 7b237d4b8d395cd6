package org.fundwatch.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fundwatch.claims.Shares.Part;
import org.fundwatch.kernel.Money;

/** A panel charged in full although some of its components have no report (组套缺项仍按全套收费), 条例 Art. 38(3). */
record Panel(ByItem<List<String>> components) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        var left = new HashMap<String, Map<String, Quantity>>();
        return components.lines(
                claim.lines(),
                (line, parts) -> reports(claim.visit())
                        .map(reports -> left.computeIfAbsent(line.item(), _ -> new HashMap<>(reports)))
                        .map(reports -> Answer.of(missing(line, parts, reports)))
                        .findFirst()
                        .orElseGet(() -> Answer.lacks("visit.reports")));
    }

    private static Stream<Map<String, Quantity>> reports(Visit visit) {
        return Stream.ofNullable(visit.records().get(RecordName.REPORTS));
    }

    /** What a line of the panel has used up is not left for the next. */
    private static Stream<Found> missing(Line line, List<String> parts, Map<String, Quantity> left) {
        var units = Quantity.ZERO;
        for (var part : parts) {
            var there = left.getOrDefault(part, Quantity.ZERO);
            units = units.plus(line.qty().above(there));
            left.put(part, there.above(line.qty()));
        }
        return units.equals(Quantity.ZERO) ? Stream.empty() : Stream.of(found(line, parts.size(), units));
    }

    private static Found found(Line line, int parts, Quantity units) {
        return line.unitPrice()
                .map(price -> priced(line, each(units.at(price), BigDecimal.valueOf(parts))))
                .orElseGet(() -> Found.bare(Extent.line(line), Measures.none()));
    }

    private static Found priced(Line line, BigDecimal fen) {
        Money unit = Shares.rounded(each(fen, line.qty().value()));
        return Found.of(
                Extent.line(line), Measures.of(Measure.EXCESS_PER_UNIT, unit), Shares.of(List.of(new Part(line, fen))));
    }

    private static BigDecimal each(BigDecimal whole, BigDecimal parts) {
        return whole.divide(parts, Quantity.PLACES, RoundingMode.HALF_UP);
    }
}
