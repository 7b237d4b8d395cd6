package org.fundwatch.local.cases;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.local.cases.Component.Measure;

/** Damages by agreement (违约金): the agreement sets the multiple, so only the arithmetic is held to anything. */
record DamagesChecks(PublishedCase published, Recomputed recomputed) {

    List<Check> all() {
        var parts = published.components(Measure.LIQUIDATED_DAMAGES);
        var checks = new ArrayList<Check>();
        published.damagesMultiple().ifPresent(multiple -> checks.addAll(sameMultiple(parts, multiple)));
        published
                .damages()
                .ifPresent(damages -> checks.addAll(parts.isEmpty() ? onRefund(damages) : added(parts, damages)));
        return checks;
    }

    private static List<Check> sameMultiple(List<Component> parts, Multiple multiple) {
        return parts.stream()
                .flatMap(part -> part.multiple().stream())
                .map(one -> Check.agree(
                        one.equals(multiple), "multiple of the damages: %s and %s".formatted(one, multiple)))
                .toList();
    }

    private List<Check> added(List<Component> parts, Money damages) {
        var printed = parts.stream().flatMap(part -> part.published().stream()).toList();
        if (printed.size() < parts.size()) {
            return parts.size() > 1 ? List.of(notAllPrinted(parts, damages)) : List.of();
        }
        return List.of(new Whole(published.printing(), "damages", damages).against("damages", "damages", printed));
    }

    private Check notAllPrinted(List<Component> parts, Money damages) {
        var known = new ComputedParts(published, recomputed, parts);
        return known.areComputable()
                ? known.against("damages", "damages", damages)
                : known.within("damages", "damages", damages);
    }

    /** Without a component the refund is the only amount that the damages can stand on. */
    private List<Check> onRefund(Money damages) {
        if (published.damagesMultiple().isEmpty()) {
            return List.of(Check.missing("multiple of the damages"));
        }
        if (published.refund().isEmpty()) {
            return List.of(Check.missing("amount that the damages stand on"));
        }
        return List.of(onRefund(damages, published.damagesMultiple().get()));
    }

    private Check onRefund(Money damages, Multiple multiple) {
        var refund = published.printing().figure("refund", published.refund().orElseThrow());
        var printed = published.printing().figure("damages", damages);
        var computed = refund.value().times(multiple, RoundingMode.DOWN);
        var check = new Comparison("damages on the refund", refund, multiple, computed, printed)
                .against(published.remarks().notes());
        var apart = printed.fen().subtract(refund.times(multiple)).abs();
        var unit = refund.halfUnit().add(refund.halfUnit()).multiply(multiple.value());
        return check.word() == Word.UNEXPLAINED && apart.compareTo(unit) <= 0
                ? Check.missing(
                        "amount that the damages stand on (the refund is not it, but the same within one printed unit)")
                : check;
    }
}
