package org.fundwatch.claims;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.claims.Shares.Part;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;

/**
 * An item charged above its price (超标准收费), 条例 Art. 38(3).
 *
 * @param caps rows of which the first that fits the room holds
 * @param additionalUnits the share at which units after the first are due
 */
record PriceCap(ByItem<List<Cap>> caps, ByItem<Ratio> additionalUnits) implements Evaluator {

    /** What a cap is set on. */
    enum Per {
        UNIT,
        VISIT
    }

    /**
     * One price.
     *
     * @param highest in yuan
     * @param minBeds fewest beds in the room
     * @param maxBeds most beds in the room
     */
    record Cap(Money highest, Per per, Optional<Integer> minBeds, Optional<Integer> maxBeds) {
        boolean asksForBeds() {
            return minBeds.isPresent() || maxBeds.isPresent();
        }

        boolean fits(int beds) {
            return minBeds.filter(least -> beds < least).isEmpty()
                    && maxBeds.filter(most -> beds > most).isEmpty();
        }
    }

    @Override
    public Answer ask(Claim claim) {
        var priced = claim.lines().stream()
                .filter(line -> caps.mayName(line.item()) || additionalUnits.mayName(line.item()))
                .toList();
        if (priced.isEmpty()) {
            return Answer.nothing();
        }
        var byItem = priced.stream().collect(groupingBy(Line::item, LinkedHashMap::new, toList()));
        return Answer.all(byItem.entrySet().stream()
                .map(item -> item(item.getKey(), item.getValue(), claim.visit())
                        .and(units(item.getKey(), item.getValue()))));
    }

    private Answer item(String item, List<Line> lines, Visit visit) {
        var rows = caps.at(item, lines.getFirst().date()).orElseGet(List::of);
        for (var row : rows) {
            if (row.asksForBeds() && visit.bedsInRoom().isEmpty()) {
                return Answer.lacks("visit.beds_in_room");
            }
            if (row.fits(visit.bedsInRoom().orElse(0)) || !row.asksForBeds()) {
                return above(item, lines, row);
            }
        }
        return Answer.nothing();
    }

    private static Answer above(String item, List<Line> lines, Cap cap) {
        return switch (cap.per()) {
            case UNIT -> Answer.all(lines.stream().map(line -> line(line, cap.highest())));
            case VISIT -> Answer.of(visit(item, lines, cap.highest())).and(Answer.unpriced(lines, Line.AMOUNT));
        };
    }

    private static Answer line(Line line, Money highest) {
        return line.unitPrice()
                .map(price -> Answer.of(Excess.perUnit(line, price, highest)))
                .orElseGet(() -> Answer.lacks("visit.lines.unit_price"));
    }

    private static Stream<Found> visit(String item, List<Line> lines, Money highest) {
        var sum = lines.stream().flatMap(line -> line.amount().stream()).reduce(Money.ZERO, Money::plus);
        return sum.compareTo(highest) > 0
                ? Stream.of(
                        Found.of(Extent.item(item, lines), Measures.none(), Shares.ofLast(lines, sum.minus(highest))))
                : Stream.empty();
    }

    private Answer units(String item, List<Line> lines) {
        return additionalUnits
                .at(item, lines.getFirst().date())
                .map(due -> Answer.of(lines.stream().flatMap(line -> moreUnits(line, due))))
                .orElseGet(Answer::nothing);
    }

    private static Stream<Found> moreUnits(Line line, Ratio due) {
        var more = line.qty().above(Quantity.of(1));
        if (more.equals(Quantity.ZERO)
                || due.value().compareTo(BigDecimal.ONE) == 0
                || line.unitPrice().isEmpty()) {
            return Stream.empty();
        }
        var fen = more.at(line.unitPrice().get()).multiply(BigDecimal.ONE.subtract(due.value()));
        return Stream.of(Found.of(Extent.line(line), Measures.none(), Shares.of(List.of(new Part(line, fen)))));
    }
}
