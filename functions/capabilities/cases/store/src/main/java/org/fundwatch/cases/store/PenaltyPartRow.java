package org.fundwatch.cases.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Optional;
import org.fundwatch.cases.AmountBase;
import org.fundwatch.cases.Choice;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Months;
import org.fundwatch.cases.PenaltyDecision.DecidedPart;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;

@Entity
@Table(name = "penalty_part")
@IdClass(PenaltyPartRow.Key.class)
class PenaltyPartRow {
    record Key(String caseNumber, int decision, int finding) {}

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Id
    int decision;

    @Id
    int finding;

    @Column(name = "applied_kind")
    @Enumerated(EnumType.STRING)
    ViolationKind appliedKind;

    @Enumerated(EnumType.STRING)
    AmountBase base;

    String multiple;

    @Column(name = "sum_fen")
    Long sumFen;

    @Column(name = "fined_elsewhere")
    String finedElsewhere;

    @Column(name = "fined_elsewhere_document")
    String finedElsewhereDocument;

    @Column(name = "suspended_halves")
    Integer suspendedHalves;

    @Column(name = "fine_fen")
    long fineFen;

    String instrument;

    String article;

    @Enumerated(EnumType.STRING)
    Evidence evidence;

    String source;

    @Embedded
    MeasureColumns measures;

    @Embedded
    ReasonColumns reasons;

    static PenaltyPartRow of(CaseNumber number, int decision, DecidedPart part) {
        var row = new PenaltyPartRow();
        row.caseNumber = number.value();
        row.decision = decision;
        row.finding = part.finding().number();
        row.appliedKind = part.applied();
        row.base = part.base();
        row.chose(part.chosen());
        row.suspendedHalves = part.suspended().map(Months::halves).orElse(null);
        row.fineFen = part.fine().fen();
        row.instrument = part.basis().instrument();
        row.article = part.basis().article();
        row.evidence = part.basis().evidence();
        row.source = part.basis().source();
        row.measures = MeasureColumns.of(part.consequences());
        row.reasons = ReasonColumns.of(part.reasons());
        return row;
    }

    DecidedPart toDomain(Finding of) {
        var basis = new LegalBasis(instrument, article, evidence, source);
        return new DecidedPart(
                of,
                appliedKind,
                chosen(),
                Money.ofFen(fineFen),
                basis,
                base,
                measures.toDomain(),
                Optional.ofNullable(suspendedHalves).map(Months::new),
                reasons.toDomain());
    }

    private void chose(Choice choice) {
        switch (choice) {
            case Choice.Times times -> multiple = times.multiple().toString();
            case Choice.Sum sum -> sumFen = sum.sum().fen();
            case Choice.FinedElsewhere elsewhere -> {
                finedElsewhere = elsewhere.authority();
                finedElsewhereDocument = elsewhere.document();
            }
            case Choice.NoFine _ -> {}
        }
    }

    private Choice chosen() {
        if (multiple != null) {
            return new Choice.Times(Multiple.of(multiple));
        }
        if (sumFen != null) {
            return new Choice.Sum(Money.ofFen(sumFen));
        }
        return finedElsewhere == null
                ? new Choice.NoFine()
                : new Choice.FinedElsewhere(
                        finedElsewhere, finedElsewhereDocument == null ? "" : finedElsewhereDocument);
    }
}
