package org.fundwatch.cases.explanation;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fundwatch.cases.AmountBase;
import org.fundwatch.cases.AmountOrder;
import org.fundwatch.cases.Choice;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyDecision.DecidedPart;
import org.fundwatch.cases.Revocation;
import org.fundwatch.cases.explanation.DecisionExplanation.Passage;
import org.fundwatch.cases.published.RevocationReason;
import org.fundwatch.kernel.Money;

/** Says a penalty in sentences, passage by passage. */
record PenaltyWords(Decided decided, Tongue tongue) {

    Passage sums() {
        var sentences = new ArrayList<>(List.of(
                Phrase.DECIDED_ON.in(tongue, decided.decidedOn()),
                Phrase.REFUND.in(tongue, yuan(decided.refund())),
                Phrase.FINE.in(tongue, yuan(decided.fine()))));
        if (!decided.confiscated().equals(Money.ZERO)) {
            sentences.add(Phrase.CONFISCATED.in(tongue, yuan(decided.confiscated())));
        }
        return new Passage(Phrase.SUMS.in(tongue), sentences);
    }

    Passage part(DecidedPart part) {
        var finding = part.finding();
        var sentences = new ArrayList<String>();
        sentences.add(amount(part));
        sentences.addAll(derivation(part));
        if (part.applied() != finding.kind()) {
            sentences.add(Phrase.MOVED.in(tongue, KindWords.of(part.applied()).in(tongue)));
        }
        sentences.add(
                Phrase.BASIS.in(tongue, part.basis().instrument(), part.basis().article()));
        sentences.add(arithmetic(part));
        sentences.addAll(beside(part));
        return new Passage(
                Phrase.PART.in(
                        tongue, finding.number(), KindWords.of(finding.kind()).in(tongue)),
                sentences);
    }

    Passage rules() {
        return new RuleWords(decided.trace(), decided.bases(), tongue).passage();
    }

    Passage revoked(Revocation revocation) {
        return new Passage(
                Phrase.REVOKED.in(tongue),
                List.of(Phrase.REVOKED_ON.in(
                        tongue, revocation.revokedOn(), why(revocation.reason()).in(tongue))));
    }

    private String amount(DecidedPart part) {
        var phrase =
                switch (part.base()) {
                    case LOSS_AMOUNT -> Phrase.AMOUNT_LOST;
                    case FRAUD_AMOUNT -> Phrase.AMOUNT_CHEATED;
                    case FIXED, NONE -> found(part.consequences().amount());
                };
        return phrase.in(tongue, yuan(part.finding().amount()));
    }

    /** Where an amount is the fund's loss, how it comes about. */
    private List<String> derivation(DecidedPart part) {
        var stated = part.base() == AmountBase.LOSS_AMOUNT || part.base() == AmountBase.FRAUD_AMOUNT
                ? List.of(Phrase.STATED.in(tongue))
                : List.<String>of();
        return part.finding()
                .computed()
                .map(loss -> List.of(Phrase.COMPUTED.in(tongue, yuan(loss.cost()), loss.share(), yuan(loss.amount()))))
                .orElse(stated);
    }

    private static Phrase found(AmountOrder order) {
        return order == AmountOrder.CONFISCATED ? Phrase.AMOUNT_GAINED : Phrase.AMOUNT_FOUND;
    }

    private String arithmetic(DecidedPart part) {
        return switch (part.chosen()) {
            case Choice.Times times -> times(part, times);
            case Choice.Sum sum -> Phrase.SUM.in(tongue, yuan(sum.sum()));
            case Choice.NoFine _ -> Phrase.NO_FINE.in(tongue);
            case Choice.FinedElsewhere elsewhere -> elsewhere(elsewhere);
        };
    }

    private String elsewhere(Choice.FinedElsewhere elsewhere) {
        return elsewhere.document().isBlank()
                ? Phrase.ELSEWHERE.in(tongue, elsewhere.authority())
                : Phrase.ELSEWHERE_BY.in(tongue, elsewhere.authority(), elsewhere.document());
    }

    /** An equation only where it is one: findings that share article and multiple are rounded together. */
    private String times(DecidedPart part, Choice.Times times) {
        var amount = part.finding().amount();
        var exact = BigDecimal.valueOf(amount.fen()).multiply(times.multiple().value());
        var phrase = exact.compareTo(BigDecimal.valueOf(part.fine().fen())) == 0 ? Phrase.TIMES : Phrase.TIMES_TOGETHER;
        return phrase.in(tongue, yuan(amount), times.multiple(), yuan(part.fine()));
    }

    private List<String> beside(DecidedPart part) {
        var sentences = new ArrayList<String>();
        var factors = part.reasons().factors();
        if (!factors.isEmpty()) {
            var said = factors.stream().sorted().map(it -> FactorWords.of(it).in(tongue));
            sentences.add(Phrase.FACTORS.in(tongue, said.collect(joining(tongue == Tongue.ENGLISH ? "; " : "；"))));
        }
        part.reasons().band().ifPresent(tier -> sentences.add(Phrase.BAND.in(tongue, tier)));
        sentences.addAll(
                new BesideWords(part.consequences(), part.suspended(), decided.decidedOn(), tongue).sentences());
        return sentences;
    }

    private String yuan(Money money) {
        return Phrase.YUAN.in(tongue, String.format(Locale.ROOT, "%,.2f", new BigDecimal(money.toString())));
    }

    private static Bilingual why(RevocationReason reason) {
        return switch (reason) {
            case RECONSIDERATION -> new Bilingual("行政复议", "ended on reconsideration");
            case LITIGATION -> new Bilingual("行政诉讼", "ended by a court");
            case CORRECTION -> new Bilingual("作出机关自行纠正", "the authority itself found it wrong");
        };
    }
}
