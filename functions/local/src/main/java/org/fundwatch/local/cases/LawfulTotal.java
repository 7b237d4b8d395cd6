package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Money;

/** A total fine held to what law allows of all its parts together. */
record LawfulTotal(PublishedCase published, Statute statute, List<Component> fines) {

    Check check(Money total) {
        var spans = fines.stream().map(this::span).toList();
        var figure = published.printing().figure("total", total);
        var least = spans.stream().map(FineSpan::least).reduce(BigDecimal.ZERO, BigDecimal::add);
        var most = most(spans);
        var isLawful = figure.high().compareTo(least) >= 0
                && most.filter(end -> figure.low().compareTo(end) > 0).isEmpty();
        return Check.agree(
                isLawful,
                "total fine: %s, its parts can come to %s to %s"
                        .formatted(
                                total, yuan(least), most.map(LawfulTotal::yuan).orElse("any sum")));
    }

    private FineSpan span(Component part) {
        return published.profile().otherRegulator()
                ? FineSpan.printed(published, part)
                : FineSpan.of(published, statute, part);
    }

    /** Nothing where one of the parts has no end. */
    private static Optional<BigDecimal> most(List<FineSpan> spans) {
        var ends = spans.stream().map(FineSpan::most).flatMap(Optional::stream).toList();
        return ends.size() == spans.size() ? ends.stream().reduce(BigDecimal::add) : Optional.empty();
    }

    private static String yuan(BigDecimal fen) {
        return fen.movePointLeft(2).stripTrailingZeros().toPlainString();
    }
}
