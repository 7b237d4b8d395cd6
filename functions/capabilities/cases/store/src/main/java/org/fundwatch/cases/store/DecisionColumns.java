package org.fundwatch.cases.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.cases.agreement.AgreementDecision.Allowed;
import org.fundwatch.cases.agreement.AgreementDecision.DamagesDue;
import org.fundwatch.cases.agreement.AgreementDecision.Spread;
import org.fundwatch.cases.agreement.AgreementDecision.Suspended;
import org.fundwatch.cases.agreement.AgreementDecision.Taken;
import org.fundwatch.cases.agreement.AgreementDecision.Terminated;
import org.fundwatch.cases.agreement.GroundCode;
import org.fundwatch.cases.agreement.Measure;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Trace;

/** What a measure under an agreement was decided to be. */
@Embeddable
class DecisionColumns {
    private static final String BETWEEN = "\n";

    @Enumerated(EnumType.STRING)
    MeasureOutcome outcome;

    @Enumerated(EnumType.STRING)
    Measure measure;

    Integer step;

    @Column(name = "amount_fen")
    Long amountFen;

    String multiple;

    @Column(name = "suspended_from")
    LocalDate suspendedFrom;

    @Column(name = "suspended_until")
    LocalDate suspendedUntil;

    String spread = "";
    String grounds = "";

    @Column(name = "open_facts")
    String openFacts = "";

    static DecisionColumns of(Taken decision, Measure measure) {
        var columns = new DecisionColumns();
        columns.measure = measure;
        columns.decided(decision);
        return columns;
    }

    Taken toDomain(LegalBasis basis, Trace trace) {
        return switch (outcome) {
            case ALLOWED -> new Allowed(measure, step, basis, trace);
            case DAMAGES_DUE -> new DamagesDue(Money.ofFen(amountFen), Multiple.of(multiple), basis, trace);
            case SUSPENDED -> new Suspended(suspendedFrom, suspendedUntil, spread(), basis, trace);
            case TERMINATED ->
                new Terminated(
                        split(grounds).map(GroundCode::new).toList(),
                        spread(),
                        split(openFacts).map(MissingFact::new).toList(),
                        basis,
                        trace);
        };
    }

    private void decided(Taken decision) {
        switch (decision) {
            case Allowed allowed -> {
                outcome = MeasureOutcome.ALLOWED;
                step = allowed.step();
            }
            case DamagesDue damages -> {
                outcome = MeasureOutcome.DAMAGES_DUE;
                amountFen = damages.amount().fen();
                multiple = damages.multiple().toString();
            }
            case Suspended suspended -> suspended(suspended);
            case Terminated terminated -> terminated(terminated);
        }
    }

    private void suspended(Suspended suspended) {
        outcome = MeasureOutcome.SUSPENDED;
        suspendedFrom = suspended.from();
        suspendedUntil = suspended.until();
        spread = joined(suspended.spread());
    }

    private void terminated(Terminated terminated) {
        outcome = MeasureOutcome.TERMINATED;
        grounds = terminated.grounds().stream().map(GroundCode::value).collect(joining(BETWEEN));
        spread = joined(terminated.spread());
        openFacts = terminated.open().stream().map(MissingFact::name).collect(joining(BETWEEN));
    }

    private Set<Spread> spread() {
        return split(spread).map(Spread::valueOf).collect(toUnmodifiableSet());
    }

    private static String joined(Set<Spread> spread) {
        return spread.stream().sorted().map(Spread::name).collect(joining(BETWEEN));
    }

    private static Stream<String> split(String words) {
        return words.isEmpty() ? Stream.of() : List.of(words.split(BETWEEN, -1)).stream();
    }
}
