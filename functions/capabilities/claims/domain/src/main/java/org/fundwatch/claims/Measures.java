package org.fundwatch.claims;

import java.util.List;
import java.util.Optional;

/**
 * By how much a limit was passed (超出程度).
 *
 * @param excessQty quantity above what was allowed
 * @param excessDays days above what was allowed
 * @param gapDays days between a discharge and the next admission
 * @param missingDocuments documents of the record that should have existed
 */
public record Measures(
        Optional<Quantity> excessQty,
        Optional<Integer> excessDays,
        Optional<Integer> gapDays,
        List<String> missingDocuments) {

    public Measures {
        missingDocuments = List.copyOf(missingDocuments);
    }

    static Measures none() {
        return new Measures(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    static Measures excess(Quantity quantity) {
        return new Measures(Optional.of(quantity), Optional.empty(), Optional.empty(), List.of());
    }

    static Measures excessDays(int days) {
        return new Measures(Optional.empty(), Optional.of(days), Optional.empty(), List.of());
    }

    static Measures gap(int days) {
        return new Measures(Optional.empty(), Optional.empty(), Optional.of(days), List.of());
    }

    static Measures missing(List<String> documents) {
        return new Measures(Optional.empty(), Optional.empty(), Optional.empty(), documents);
    }
}
