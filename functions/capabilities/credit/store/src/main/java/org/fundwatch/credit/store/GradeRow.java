package org.fundwatch.credit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.fundwatch.credit.CreditDecision;
import org.fundwatch.credit.CreditDecision.Graded;
import org.fundwatch.credit.CreditDecision.Undetermined;
import org.fundwatch.credit.CreditScore;
import org.fundwatch.credit.Points;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.platform.TraceJson;

@Entity
@Table(name = "credit_grade")
@IdClass(GradeRow.Key.class)
class GradeRow {
    record Key(String institution, int number) {}

    @Id
    String institution;

    @Id
    int number;

    String score;

    String grade;

    @Column(name = "policy_id")
    String policyId;

    @Column(name = "policy_version")
    String policyVersion;

    boolean example;

    String missing;

    String reasons;

    String trace;

    @Column(name = "graded_on")
    LocalDate gradedOn;

    @Column(name = "decided_at")
    Instant decidedAt;

    static GradeRow of(DecidedGrade decided) {
        var row = new GradeRow();
        row.institution = decided.institution().value();
        row.number = decided.number();
        row.gradedOn = decided.gradedOn();
        row.decidedAt = decided.decidedAt();
        row.fill(decided.decision());
        return row;
    }

    private void fill(CreditDecision decision) {
        policyId = decision.trace().policy().value();
        policyVersion = decision.trace().policyVersion();
        trace = TraceJson.write(decision.trace());
        switch (decision) {
            case Graded graded -> {
                score = graded.score().points().toString();
                grade = graded.score().grade();
                example = graded.score().example();
                reasons = ReasonJson.write(graded.reasons());
            }
            case Undetermined open -> missing = open.missing().name();
        }
    }

    DecidedGrade toDomain() {
        return new DecidedGrade(new InstitutionCode(institution), number, gradedOn, decidedAt, decision());
    }

    private CreditDecision decision() {
        var read = TraceJson.read(trace);
        if (missing != null) {
            return new Undetermined(new MissingFact(missing), read);
        }
        var told = new CreditScore(Points.of(score), grade, new PolicyId(policyId), example);
        return new Graded(told, ReasonJson.read(reasons), read);
    }
}
