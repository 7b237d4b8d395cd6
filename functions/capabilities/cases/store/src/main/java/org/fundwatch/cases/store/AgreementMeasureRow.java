package org.fundwatch.cases.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.cases.agreement.BarReason;
import org.fundwatch.cases.agreement.FollowedEnd;
import org.fundwatch.cases.agreement.TakenMeasure;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.platform.TraceJson;

@Entity
@Table(name = "agreement_measure")
@IdClass(AgreementMeasureRow.Key.class)
class AgreementMeasureRow {
    record Key(String institutionCode, int number) {}

    private static final String BETWEEN = " ";

    @Id
    @Column(name = "institution_code")
    String institutionCode;

    @Id
    int number;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    @Embedded
    DecisionColumns decision;

    String instrument;
    String article;

    @Enumerated(EnumType.STRING)
    Evidence evidence;

    String source;

    @Column(name = "policy_id")
    String policyId;

    @Column(name = "policy_version")
    String policyVersion;

    @Column(name = "code_version")
    String codeVersion;

    String trace;
    String document;
    String reason;

    @Column(name = "bar_reason")
    @Enumerated(EnumType.STRING)
    BarReason barReason;

    String shops;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static AgreementMeasureRow of(InstitutionCode institution, TakenMeasure taken, ActorId by, Instant at) {
        var row = new AgreementMeasureRow();
        row.institutionCode = institution.value();
        row.number = taken.number();
        row.decidedOn = taken.decidedOn();
        row.decision = DecisionColumns.of(taken.decision(), taken.measure());
        row.standsIn(taken.decision().basis());
        row.explains(taken);
        row.decidedBy = by.value();
        row.recordedAt = at;
        return row;
    }

    TakenMeasure toDomain() {
        var basis = new LegalBasis(instrument, article, evidence, source);
        return new TakenMeasure(
                number,
                decision.toDomain(basis, TraceJson.read(trace)),
                new TakenMeasure.Note(document, reason, Optional.ofNullable(barReason), shops()));
    }

    FollowedEnd end() {
        return new FollowedEnd(new InstitutionCode(institutionCode), number, decidedOn);
    }

    private Set<InstitutionCode> shops() {
        return Stream.of(shops.split(BETWEEN, -1))
                .filter(code -> !code.isEmpty())
                .map(InstitutionCode::new)
                .collect(toUnmodifiableSet());
    }

    private void standsIn(LegalBasis basis) {
        instrument = basis.instrument();
        article = basis.article();
        evidence = basis.evidence();
        source = basis.source();
    }

    private void explains(TakenMeasure taken) {
        var kept = taken.decision().trace();
        policyId = kept.policy().value();
        policyVersion = kept.policyVersion();
        codeVersion = kept.codeVersion();
        trace = TraceJson.write(kept);
        document = taken.note().document();
        reason = taken.note().reason();
        barReason = taken.note().bar().orElse(null);
        shops = taken.note().shops().stream()
                .map(InstitutionCode::value)
                .sorted()
                .collect(joining(BETWEEN));
    }
}
