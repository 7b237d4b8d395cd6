package org.fundwatch.cases.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Optional;
import org.fundwatch.cases.AmountBase;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.PenaltyDecision.DecidedPart;
import org.fundwatch.cases.Suspension;
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
    record Key(String caseNumber, int finding) {}

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Id
    int finding;

    @Column(name = "applied_kind")
    @Enumerated(EnumType.STRING)
    ViolationKind appliedKind;

    @Enumerated(EnumType.STRING)
    AmountBase base;

    String multiple;

    @Column(name = "fine_fen")
    long fineFen;

    String instrument;

    String article;

    @Enumerated(EnumType.STRING)
    Evidence evidence;

    String source;

    @Column(name = "suspension_min")
    Integer suspensionMin;

    @Column(name = "suspension_max")
    Integer suspensionMax;

    @Column(name = "suspension_scope")
    String suspensionScope;

    @Column(name = "suspension_condition")
    String suspensionCondition;

    static PenaltyPartRow of(CaseNumber number, DecidedPart part) {
        var row = new PenaltyPartRow();
        row.caseNumber = number.value();
        row.finding = part.finding().number();
        row.appliedKind = part.applied();
        row.base = part.base();
        row.multiple = part.multiple().toString();
        row.fineFen = part.fine().fen();
        row.instrument = part.basis().instrument();
        row.article = part.basis().article();
        row.evidence = part.basis().evidence();
        row.source = part.basis().source();
        part.suspension().ifPresent(row::suspended);
        return row;
    }

    DecidedPart toDomain(Finding of) {
        var basis = new LegalBasis(instrument, article, evidence, source);
        return new DecidedPart(of, appliedKind, Multiple.of(multiple), Money.ofFen(fineFen), basis, base, suspension());
    }

    private void suspended(Suspension suspension) {
        suspensionMin = suspension.minMonths();
        suspensionMax = suspension.maxMonths();
        suspensionScope = suspension.scope();
        suspensionCondition = suspension.condition().orElse(null);
    }

    private Optional<Suspension> suspension() {
        return Optional.ofNullable(suspensionScope)
                .map(scope ->
                        new Suspension(suspensionMin, suspensionMax, scope, Optional.ofNullable(suspensionCondition)));
    }
}
