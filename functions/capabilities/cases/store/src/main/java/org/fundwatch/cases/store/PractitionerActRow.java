package org.fundwatch.cases.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fundwatch.cases.points.ActId;
import org.fundwatch.cases.points.Adjustment;
import org.fundwatch.cases.points.FiledAct;
import org.fundwatch.cases.points.FootingKind;
import org.fundwatch.cases.points.InstitutionMeasure;
import org.fundwatch.cases.points.PointsAct;
import org.fundwatch.cases.points.PractitionerCode;
import org.fundwatch.cases.points.PractitionerStep;
import org.fundwatch.cases.points.Responsibility;
import org.fundwatch.cases.points.Situation;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Trace;
import org.fundwatch.platform.TraceJson;

@Entity
@Table(name = "practitioner_act")
@IdClass(PractitionerActRow.Key.class)
class PractitionerActRow {
    record Key(String practitionerCode, int number) {}

    @Id
    @Column(name = "practitioner_code")
    String practitionerCode;

    @Id
    int number;

    @Column(name = "act_id")
    String actId;

    @Enumerated(EnumType.STRING)
    Situation situation;

    @Enumerated(EnumType.STRING)
    Responsibility responsibility;

    @Enumerated(EnumType.STRING)
    Adjustment adjustment;

    int points;

    @Column(name = "institution_code")
    String institutionCode;

    @Column(name = "footing_kind")
    @Enumerated(EnumType.STRING)
    FootingKind footingKind;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    String document;
    String reason;

    @Column(name = "policy_id")
    String policyId;

    @Column(name = "policy_version")
    String policyVersion;

    @Column(name = "code_version")
    String codeVersion;

    String trace;

    @Column(name = "given_by")
    String givenBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static PractitionerActRow of(PractitionerCode practitioner, FiledAct filed, Trace year) {
        var row = new PractitionerActRow();
        row.practitionerCode = practitioner.value();
        row.number = filed.number();
        row.reason = filed.reason();
        row.gives(filed.act());
        row.policyId = year.policy().value();
        row.policyVersion = year.policyVersion();
        row.codeVersion = year.codeVersion();
        row.trace = TraceJson.write(year);
        return row;
    }

    PractitionerActRow recorded(ActorId by, Instant at) {
        givenBy = by.value();
        recordedAt = at;
        return this;
    }

    FiledAct toDomain(List<PractitionerStep> steps) {
        var footing = new InstitutionMeasure(new InstitutionCode(institutionCode), footingKind, decidedOn, document);
        var act = new PointsAct(new ActId(actId), situation, responsibility, adjustment, points, footing);
        return new FiledAct(number, act, reason, steps);
    }

    private void gives(PointsAct act) {
        actId = act.act().value();
        situation = act.situation();
        responsibility = act.responsibility();
        adjustment = act.adjustment();
        points = act.points();
        institutionCode = act.footing().institution().value();
        footingKind = act.footing().kind();
        decidedOn = act.footing().decidedOn();
        document = act.footing().document();
    }
}
