package org.fundwatch.cases.points;

import static org.fundwatch.cases.points.Acts.SOMEBODY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.agreement.AgencyLevel;
import org.fundwatch.cases.agreement.AgreementDecision.Taken;
import org.fundwatch.cases.agreement.AgreementFacts;
import org.fundwatch.cases.agreement.AgreementFile;
import org.fundwatch.cases.agreement.AgreementMeasures;
import org.fundwatch.cases.agreement.AgreementPolicies;
import org.fundwatch.cases.agreement.FiledMeasure;
import org.fundwatch.cases.agreement.FollowUp;
import org.fundwatch.cases.agreement.FollowUpKind;
import org.fundwatch.cases.agreement.GroundCode;
import org.fundwatch.cases.agreement.Length;
import org.fundwatch.cases.agreement.Proposal;
import org.fundwatch.cases.agreement.ServiceAgreement;
import org.fundwatch.cases.agreement.SuspensionGround;
import org.fundwatch.cases.agreement.TakenMeasure;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.PolicyReader;

/** Acts that stand on measures, and measures on a hospital whose agreement is suspended for a month from 2025-03-10, or ends. */
final class Linkages {
    static final InstitutionCode HOSPITAL = new InstitutionCode("H00000000009");
    static final InstitutionCode OTHER = new InstitutionCode("H00000000010");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    static final LocalDate FROM = LocalDate.of(2025, 3, 10);
    private static final AgreementPolicies POLICIES = AgreementPolicies.of(
            AgreementPolicies.RESOURCES.stream().map(PolicyReader::read).toList());
    static final Proposal AGENCY = new Proposal.Suspend(SuspensionGround.FUND_AT_RISK, FROM);
    static final Proposal REQUEST = new Proposal.SuspendOnRequest(FROM.minusMonths(4), FROM, 30);

    private Linkages() {}

    static Linkage linkage(FiledMeasure... measures) {
        return new Linkage(List.of(new AgreementFile(HOSPITAL, List.of(measures))), POLICIES);
    }

    static FiledMeasure measure(Proposal proposal, Set<GroundCode> grounds, FollowUp... after) {
        var agreement = new ServiceAgreement(
                HOSPITAL,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                AgencyLevel.COUNTY,
                ServiceAgreement.Ownership.PRIVATE,
                new ServiceAgreement.Terms(Optional.of(Length.months(1)), Optional.empty()));
        var facts = new AgreementFacts(agreement, DAY, grounds, List.of(), AgreementFacts.Cause.OTHERS);
        var decision = (Taken) AgreementMeasures.decide(facts, proposal, POLICIES);
        var note = new TakenMeasure.Note("协 1 号", "a reason", Optional.empty());
        return new FiledMeasure(new TakenMeasure(1, decision, note), List.of(after));
    }

    static FollowUp passed(String on) {
        return new FollowUp(FollowUpKind.VERIFICATION_PASSED, LocalDate.parse(on), "核 1 号");
    }

    static FiledAct act(String document, PractitionerStep... steps) {
        return new FiledAct(1, footed(HOSPITAL, FootingKind.AGREEMENT_MEASURE, document), "a reason", List.of(steps));
    }

    static FiledAct fined(PractitionerStep... steps) {
        return new FiledAct(1, footed(HOSPITAL, FootingKind.PENALTY, "协 1 号"), "a reason", List.of(steps));
    }

    static PointsAct footed(InstitutionCode institution, FootingKind kind, String document) {
        return new PointsAct(
                new ActId("ACT-1"),
                Situation.OTHER_FIRST_BAND,
                Responsibility.GENERAL,
                Adjustment.NONE,
                1,
                new InstitutionMeasure(institution, kind, DAY, document));
    }

    static PractitionerStep step(String kind, String on) {
        var months = kind.equals("SUSPENSION_BEGAN") ? Optional.of(1) : Optional.<Integer>empty();
        return new PractitionerStep(PractitionerStepKind.valueOf(kind), LocalDate.parse(on), months, "a document");
    }

    static PractitionerFile file(FiledAct... acts) {
        return new PractitionerFile(SOMEBODY, List.of(acts));
    }
}
