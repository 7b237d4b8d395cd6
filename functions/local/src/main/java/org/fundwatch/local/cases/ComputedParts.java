package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.List;
import org.fundwatch.kernel.Money;

/** Parts of a sum of which some were not printed: those are computed, and the sum may be apart from them by rounding. */
record ComputedParts(PublishedCase published, Recomputed recomputed, List<Component> parts) {

    boolean areComputable() {
        return parts.stream().allMatch(this::isKnown);
    }

    /** The sum held to all its parts, each of which is printed or computable. */
    Check against(String what, String field, Money sum) {
        var added = added();
        var allowed = published
                .printing()
                .figure(field, sum)
                .hides(parts.stream().map(this::hidden).reduce(BigDecimal.ZERO, BigDecimal::add));
        var apart = Whole.fenBetween(Whole.yuan(sum), added);
        var line = "%s: printed %s, its parts come to %s".formatted(what, sum, added);
        if (apart.signum() == 0) {
            return Check.equal(line);
        }
        return apart.compareTo(allowed) <= 0 ? Check.explained(line + ", rounding in print") : Check.wrong(line);
    }

    /** The sum held to those of its parts that are known: it is no less. */
    Check within(String what, String field, Money sum) {
        var known = new ComputedParts(
                published, recomputed, parts.stream().filter(this::isKnown).toList());
        var slack = published
                .printing()
                .figure(field, sum)
                .hides(known.parts().stream().map(known::hidden).reduce(BigDecimal.ZERO, BigDecimal::add));
        var least = known.added().subtract(slack.movePointLeft(2));
        return Check.agree(
                Whole.yuan(sum).compareTo(least) >= 0,
                "%s: %s, its known parts come to %s".formatted(what, sum, known.added()));
    }

    private BigDecimal added() {
        return Whole.added(parts.stream().map(this::printedOrComputed).toList());
    }

    private boolean isKnown(Component part) {
        return part.published().isPresent()
                || (part.amount().isPresent() && published.multiple(part).isPresent());
    }

    private Money printedOrComputed(Component part) {
        return part.published()
                .orElseGet(() -> recomputed.of(part, published.multiple(part).orElseThrow()));
    }

    /** What print may hide of a part: of its own sum, or of its amount as many times over. */
    private BigDecimal hidden(Component part) {
        var printing = published.printing();
        return part.published()
                .map(sum -> printing.figure(part.measure().field(), sum).hidden())
                .orElseGet(() -> printing.figure("amount", part.amount().orElseThrow())
                        .hidden()
                        .multiply(published.multiple(part).orElseThrow().value()));
    }
}
