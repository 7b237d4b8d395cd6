package org.fundwatch.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By how much a limit was passed (超出程度).
 *
 * @param excessQty quantity above what was allowed
 * @param excessDays days above what was allowed
 * @param evidence what else the rule measures, as plain texts
 */
public record Measures(
        Optional<Quantity> excessQty, Optional<Integer> excessDays, Map<Measure, List<String>> evidence) {

    /** Of a share. */
    private static final int SHARE_PLACES = 4;

    private static final int FEWEST_PLACES = 2;

    public Measures {
        evidence = Map.copyOf(evidence);
    }

    private static final Measures NONE = new Measures(Optional.empty(), Optional.empty(), Map.of());

    static Measures none() {
        return NONE;
    }

    static Measures excess(Quantity quantity) {
        return new Measures(Optional.of(quantity), Optional.empty(), Map.of());
    }

    static Measures excessDays(long days) {
        return new Measures(Optional.empty(), Optional.of(Math.toIntExact(days)), Map.of());
    }

    static Measures of(Measure measure, Object value) {
        return none().and(measure, List.of(value.toString()));
    }

    /** How much of all a part is. */
    static Measures share(BigDecimal part, BigDecimal all) {
        var share = part.divide(all, SHARE_PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return of(
                Measure.SHARE,
                share.setScale(Math.max(FEWEST_PLACES, share.scale())).toPlainString());
    }

    Measures and(Measure measure, List<String> values) {
        if (values.isEmpty()) {
            return this;
        }
        var more = new EnumMap<Measure, List<String>>(Measure.class);
        more.putAll(evidence);
        more.put(measure, List.copyOf(values));
        return new Measures(excessQty, excessDays, more);
    }

    Measures and(Measure measure, Object value) {
        return and(measure, List.of(value.toString()));
    }

    /** Days between a discharge and the next admission, or between two uses. */
    public Optional<Integer> gapDays() {
        return evidence.getOrDefault(Measure.GAP_DAYS, List.of()).stream()
                .map(Integer::valueOf)
                .findFirst();
    }

    /** Documents of the record that should have existed. */
    public List<String> missingDocuments() {
        return evidence.getOrDefault(Measure.MISSING_DOCUMENTS, List.of());
    }
}
