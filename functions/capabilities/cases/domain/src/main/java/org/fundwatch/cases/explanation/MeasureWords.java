package org.fundwatch.cases.explanation;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fundwatch.cases.agreement.AgreementDecision.Allowed;
import org.fundwatch.cases.agreement.AgreementDecision.DamagesDue;
import org.fundwatch.cases.agreement.AgreementDecision.Spread;
import org.fundwatch.cases.agreement.AgreementDecision.Suspended;
import org.fundwatch.cases.agreement.AgreementDecision.Terminated;
import org.fundwatch.cases.agreement.AgreementReplay;
import org.fundwatch.cases.agreement.GroundCode;
import org.fundwatch.cases.agreement.Length;
import org.fundwatch.cases.agreement.Proposal;
import org.fundwatch.cases.agreement.TakenMeasure;
import org.fundwatch.cases.explanation.DecisionExplanation.Passage;
import org.fundwatch.kernel.Money;

/** Says a measure under an agreement in sentences, passage by passage. */
record MeasureWords(TakenMeasure taken, Map<GroundCode, String> grounds, Tongue tongue) {

    Passage decided() {
        var sentences = new ArrayList<>(List.of(
                Phrase.DECIDED_ON.in(tongue, taken.decidedOn()),
                Phrase.MEASURE.in(tongue, AgreementWords.of(taken.measure()).in(tongue))));
        sentences.addAll(
                switch (taken.decision()) {
                    case Allowed it -> List.of(Phrase.STEP.in(tongue, it.step()));
                    case DamagesDue it -> List.of(damages(it));
                    case Suspended it -> suspended(it);
                    case Terminated it -> terminated(it);
                });
        return new Passage(Phrase.SUMS.in(tongue), sentences);
    }

    Passage why() {
        var facts = taken.facts();
        var sentences = new ArrayList<>(proposed());
        sentences.add(Phrase.TERM.in(
                tongue, facts.agreement().from(), facts.agreement().until()));
        if (!facts.suspendedOn().isEmpty()) {
            sentences.add(Phrase.BEFORE.in(
                    tongue, facts.suspendedOn().stream().map(Object::toString).collect(joining(", "))));
        }
        var basis = taken.decision().basis();
        sentences.add(Phrase.BASIS.in(tongue, basis.instrument(), basis.article()));
        return new Passage(Phrase.WHY.in(tongue), sentences);
    }

    /** A ground in short; its code where no rules of the day have it. */
    String ground(GroundCode code) {
        return AgreementWords.ground(grounds.getOrDefault(code, code.value())).in(tongue);
    }

    private String damages(DamagesDue due) {
        var base = AgreementReplay.proposal(due.trace()) instanceof Proposal.Damages(var of) ? of : Money.ZERO;
        var exact = BigDecimal.valueOf(base.fen()).multiply(due.multiple().value());
        var isWhole = exact.compareTo(BigDecimal.valueOf(due.amount().fen())) == 0;
        return (isWhole ? Phrase.DAMAGES : Phrase.DAMAGES_CUT)
                .in(tongue, yuan(base), due.multiple(), yuan(due.amount()));
    }

    private List<String> suspended(Suspended suspended) {
        var sentences = new ArrayList<String>();
        sentences.add(Phrase.SUSPENDED_DAYS.in(tongue, suspended.from(), suspended.until()));
        sentences.addAll(spread(suspended.spread()));
        return sentences;
    }

    private List<String> terminated(Terminated ended) {
        var sentences = new ArrayList<String>();
        ended.grounds().forEach(code -> sentences.add(Phrase.GROUND.in(tongue, ground(code))));
        sentences.add(Phrase.PUBLISHED.in(tongue));
        sentences.addAll(spread(ended.spread()));
        ended.open()
                .forEach(fact -> sentences.add(Phrase.OPEN.in(
                        tongue,
                        Phrase.LACKING.in(
                                tongue, FactWords.of(fact.name(), tongue).orElse(fact.name())))));
        return sentences;
    }

    private List<String> spread(Set<Spread> spread) {
        return spread.stream()
                .sorted()
                .map(where -> switch (where) {
                    case OTHER_AREAS -> Phrase.OTHER_AREAS.in(tongue);
                    case SHOPS_OF_SAME_PRINCIPAL -> Phrase.OTHER_SHOPS.in(tongue);
                })
                .toList();
    }

    private List<String> proposed() {
        return switch (AgreementReplay.proposal(taken.decision().trace())) {
            case Proposal.Suspend(var ground, var _) ->
                suspension(AgreementWords.of(ground).in(tongue));
            case Proposal.SuspendOnRequest own ->
                List.of(Phrase.ASKED.in(tongue, own.requestedOn(), own.from(), own.days()));
            case Proposal.Step _, Proposal.Damages _, Proposal.Terminate _ -> List.of();
        };
    }

    private List<String> suspension(String ground) {
        var sentences = new ArrayList<String>();
        sentences.add(Phrase.SUSPENDED_FOR.in(tongue, ground));
        taken.facts()
                .agreement()
                .terms()
                .suspension()
                .map(length -> Phrase.AGREED_LENGTH.in(tongue, length(length)))
                .ifPresent(sentences::add);
        return sentences;
    }

    private String length(Length length) {
        return switch (length.unit()) {
            case DAYS -> Phrase.DAYS.in(tongue, length.number());
            case MONTHS -> Phrase.MONTHS.in(tongue, length.number());
        };
    }

    private String yuan(Money money) {
        return Phrase.YUAN.in(tongue, String.format(Locale.ROOT, "%,.2f", new BigDecimal(money.toString())));
    }
}
