package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.FineRule;
import org.fundwatch.cases.KindRule;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;

/**
 * What a part's fine can be, in fen: as printed, or as the law of the day allows where it is not.
 *
 * @param most empty where nothing bounds it
 */
record FineSpan(BigDecimal least, Optional<BigDecimal> most) {
    private static final FineSpan ANY = new FineSpan(BigDecimal.ZERO, Optional.empty());

    static FineSpan of(PublishedCase published, Statute statute, Component part) {
        if (part.published().isPresent()) {
            return printed(published, part);
        }
        var spans = statute.rules(part).stream()
                .map(rule -> ofRule(published, statute, part, rule))
                .toList();
        return spans.isEmpty() ? ofNoRule(published, statute, part) : around(spans);
    }

    static FineSpan printed(PublishedCase published, Component part) {
        return part.published()
                .map(sum -> published.printing().figure("fine", sum))
                .map(figure -> new FineSpan(figure.low(), Optional.of(figure.high())))
                .orElse(ANY);
    }

    private static FineSpan ofRule(PublishedCase published, Statute statute, Component part, KindRule rule) {
        return switch (rule.fine()) {
            case FineRule.Fixed range -> new FineSpan(fen(range.min()), Optional.of(fen(range.max())));
            case FineRule.Multiples range ->
                multiplied(published, part, mayBeLess(published, rule) ? Multiple.of("0") : range.min(), range.max());
            case FineRule.NoFine _ ->
                statute.asFraud(part)
                        .filter(_ -> isPerson(published, rule))
                        .flatMap(Statute::multiples)
                        .map(range -> multiplied(published, part, Multiple.of("0"), range.max()))
                        .orElse(new FineSpan(BigDecimal.ZERO, Optional.of(BigDecimal.ZERO)));
        };
    }

    /** Fines of persons, and mitigated ones, were seen below the minimum. */
    private static boolean mayBeLess(PublishedCase published, KindRule rule) {
        return isPerson(published, rule) || published.remarks().isMitigated();
    }

    private static boolean isPerson(PublishedCase published, KindRule rule) {
        return published.profile().person() || rule.consequences().addressee() == Addressee.PERSON;
    }

    private static FineSpan multiplied(PublishedCase published, Component part, Multiple least, Multiple most) {
        var times = part.multiple();
        return part.amount()
                .map(amount -> published.printing().figure("amount", amount))
                .map(figure -> new FineSpan(
                        figure.low().multiply(times.orElse(least).value()),
                        Optional.of(figure.high().multiply(times.orElse(most).value()))))
                .orElse(ANY);
    }

    /** What is above every range of the law is lawful nowhere. */
    private static FineSpan ofNoRule(PublishedCase published, Statute statute, Component part) {
        return statute.most()
                .flatMap(most ->
                        multiplied(published, part, Multiple.of("0"), most).most())
                .map(most -> new FineSpan(BigDecimal.ZERO, Optional.of(most.max(fen(statute.mostFixed())))))
                .orElse(ANY);
    }

    private static FineSpan around(List<FineSpan> spans) {
        var least = spans.stream().map(FineSpan::least).min(Comparator.naturalOrder());
        var isOpen = spans.stream().anyMatch(span -> span.most().isEmpty());
        var most = spans.stream().flatMap(span -> span.most().stream()).max(Comparator.naturalOrder());
        return new FineSpan(least.orElseThrow(), isOpen ? Optional.empty() : most);
    }

    private static BigDecimal fen(Money money) {
        return BigDecimal.valueOf(money.fen());
    }
}
