package org.fundwatch.local.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Matter;
import org.fundwatch.cases.Part;
import org.fundwatch.cases.PenaltyCalculation;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.cases.agreement.AgencyLevel;
import org.fundwatch.cases.agreement.AgreementDecision.Taken;
import org.fundwatch.cases.agreement.AgreementFacts;
import org.fundwatch.cases.agreement.AgreementFacts.Cause;
import org.fundwatch.cases.agreement.AgreementMeasures;
import org.fundwatch.cases.agreement.GroundCode;
import org.fundwatch.cases.agreement.Length;
import org.fundwatch.cases.agreement.Proposal;
import org.fundwatch.cases.agreement.Restoration;
import org.fundwatch.cases.agreement.Restoration.Suspender;
import org.fundwatch.cases.agreement.Restoration.Verification;
import org.fundwatch.cases.agreement.RestorationDecision.Restored;
import org.fundwatch.cases.agreement.ServiceAgreement;
import org.fundwatch.cases.agreement.ServiceAgreement.Ownership;
import org.fundwatch.cases.agreement.ServiceAgreement.Terms;
import org.fundwatch.cases.points.ActId;
import org.fundwatch.cases.points.Adjustment;
import org.fundwatch.cases.points.FootingKind;
import org.fundwatch.cases.points.InstitutionMeasure;
import org.fundwatch.cases.points.PointsAct;
import org.fundwatch.cases.points.PointsDecision.Counted;
import org.fundwatch.cases.points.PointsYear;
import org.fundwatch.cases.points.PractitionerCode;
import org.fundwatch.cases.points.Responsibility;
import org.fundwatch.cases.points.Situation;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Trace;

/** One decision of each kind as today's calculators make it, and its trace as it is stored. */
final class Decisions {
    static final LawOfTheDesk LAW = LawOfTheDesk.read();
    static final InstitutionCode PHARMACY = new InstitutionCode("P00000000009");
    static final PractitionerCode PRACTITIONER = new PractitionerCode("D110000000001");
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private Decisions() {}

    static Decided penalty() {
        var finding = new Finding(1, ViolationKind.OVER_CHARGING, Money.yuan("100"), false);
        var parts = List.of(new Part(finding, Multiple.of("1.5")));
        return (Decided) PenaltyCalculation.decide(
                new Matter(parts, LocalDate.of(2024, 5, 1), Optional.empty()), LAW.penalties());
    }

    static Taken measure(Proposal proposal, String... grounds) {
        var agreement = new ServiceAgreement(
                PHARMACY,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                AgencyLevel.CITY,
                Ownership.PRIVATE,
                new Terms(Optional.of(Length.months(3)), Optional.of(Multiple.of("0.3"))));
        var established = Stream.of(grounds).map(GroundCode::new).collect(Collectors.toSet());
        var facts = new AgreementFacts(agreement, DAY, established, List.of(), Cause.PRINCIPAL);
        return (Taken) AgreementMeasures.decide(facts, proposal, LAW.agreements());
    }

    static Restored restoration() {
        var until = LocalDate.of(2026, 6, 1);
        var facts = new Restoration.Facts(
                PHARMACY,
                Suspender.AGENCY,
                DAY,
                until,
                Optional.empty(),
                Verification.PASSED,
                Optional.of(LocalDate.of(2026, 12, 31)));
        return (Restored) Restoration.decide(facts, until.plusDays(1), LAW.agreements());
    }

    static Counted points() {
        var footing = new InstitutionMeasure(PHARMACY, FootingKind.PENALTY, LocalDate.of(2025, 3, 3), "医保罚〔2025〕 1 号");
        var act = new PointsAct(
                new ActId("A-1"), Situation.OTHER_FIRST_BAND, Responsibility.MAIN, Adjustment.NONE, 3, footing);
        return (Counted) PointsYear.of(PRACTITIONER, List.of(act), Year.of(2025), LAW.points());
    }

    /** The same of another calculator. */
    static Trace by(String calculator, Trace trace) {
        return new Trace(trace.policy(), trace.policyVersion(), calculator, trace.facts(), trace.steps());
    }

    static String json(Trace trace) {
        var steps = trace.steps().stream()
                .map(step -> Map.of("rule", step.rule().value(), "question", step.question(), "answer", step.answer()))
                .toList();
        try {
            return JSON.writeValueAsString(Map.of(
                    "policy", trace.policy().value(),
                    "policyVersion", trace.policyVersion(),
                    "codeVersion", trace.codeVersion(),
                    "facts", trace.facts(),
                    "steps", steps));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
