package org.fundwatch.cases.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.agreement.Agreements.DAY;
import static org.fundwatch.cases.agreement.Agreements.aHospital;
import static org.fundwatch.cases.agreement.Agreements.aPharmacy;

import java.util.List;
import org.fundwatch.cases.agreement.AgreementDecision.Allowed;
import org.fundwatch.cases.agreement.AgreementDecision.DamagesDue;
import org.fundwatch.cases.agreement.AgreementDecision.NotAllowed;
import org.fundwatch.cases.agreement.AgreementDecision.Suspended;
import org.fundwatch.cases.agreement.AgreementDecision.Terminated;
import org.fundwatch.cases.agreement.AgreementDecision.Undetermined;
import org.fundwatch.cases.agreement.AgreementFacts.Cause;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.TraceStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementTraceTest {

    static List<AgreementDecision> decisions() {
        var own = new Proposal.SuspendOnRequest(DAY, DAY.plusMonths(3), 180);
        return List.of(
                aHospital().decide(new Proposal.Step(Measure.TALK)),
                aPharmacy().decide(new Proposal.Step(Measure.SUSPEND_STAFF)),
                aHospital().agreedDamages("0.3").decide(new Proposal.Damages(Money.yuan("100"))),
                aHospital()
                        .agreedSuspension(Length.months(6))
                        .decide(new Proposal.Suspend(SuspensionGround.FUND_AT_RISK, DAY)),
                aHospital().publiclyOwned().decide(own),
                aPharmacy().ofAgency(AgencyLevel.CITY).decide(own),
                aPharmacy()
                        .suspendedItself("2026-05-01", "2026-06-01")
                        .suspendedItself("2026-01-01", "2026-01-31")
                        .decide(own),
                aPharmacy()
                        .causedBy(Cause.PRINCIPAL)
                        .with("DEVICE_LENT")
                        .with("LICENCE_LOST")
                        .suspendedBefore("2026-02-01")
                        .suspendedBefore("2026-01-01")
                        .decide(new Proposal.Terminate()));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void replaying_the_facts_of_a_trace_gives_the_same_answer(AgreementDecision decision) {
        assertThat(AgreementReplay.of(trace(decision), Agreements.IN_FORCE)).isEqualTo(decision);
    }

    @Test
    void the_trace_names_policy_version_code_and_every_answer() {
        var trace = trace(aHospital()
                .agreedSuspension(Length.months(6))
                .suspendedBefore("2025-11-01")
                .decide(new Proposal.Suspend(SuspensionGround.FUND_AT_RISK, DAY)));

        assertThat(trace.policy().value()).isEqualTo("agreement/hospital-2021");
        assertThat(trace.policyVersion()).isEqualTo("2021-02-01");
        assertThat(trace.codeVersion()).isEqualTo(AgreementMeasures.CODE_VERSION);
        assertThat(trace.steps())
                .extracting(step -> step.rule().value() + " " + step.answer())
                .containsExactly(
                        "AGR-01 yes",
                        "AGR-02 none",
                        "AGR-03 1: no",
                        "AGR-10 FUND_AT_RISK: yes",
                        "AGR-11 yes",
                        "AGR-06 6 MONTHS, until 2026-09-01",
                        "AGR-07 no",
                        "AGR-08 no");
        assertThat(trace.steps()).extracting(TraceStep::question).allMatch(question -> question.endsWith("?"));
    }

    @Test
    void a_step_of_the_ladder_names_the_grounds_that_would_end_the_agreement_beside_it() {
        var trace = trace(aHospital().with("FRAUD_VERIFIED").decide(new Proposal.Step(Measure.TALK)));

        assertThat(trace.steps())
                .extracting(step -> step.rule().value() + " " + step.answer())
                .containsExactly("AGR-01 yes", "AGR-02 [FRAUD_VERIFIED]", "AGR-04 1");
    }

    @Test
    void grounds_and_spread_are_said_as_established() {
        var trace = trace(aPharmacy().with("DEVICE_LENT").decide(new Proposal.Terminate()));

        assertThat(trace.steps())
                .extracting(step -> step.rule().value() + " " + step.answer())
                .contains("AGR-02 [DEVICE_LENT]", "AGR-08 not established");
    }

    private static Trace trace(AgreementDecision decision) {
        return switch (decision) {
            case Allowed it -> it.trace();
            case DamagesDue it -> it.trace();
            case Suspended it -> it.trace();
            case Terminated it -> it.trace();
            case NotAllowed it -> it.trace();
            case Undetermined it -> throw new AssertionError(it.missing());
        };
    }
}
