package org.fundwatch.claimrecording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claimrecording.Messages.message;
import static org.fundwatch.claimrecording.Queue.failedOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claims.published.ClaimDecisionRecorded;
import org.fundwatch.claims.published.DecisionWay;
import org.fundwatch.claims.published.ReportedDecision;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a doctor did stands beside the finding, once for each report. */
@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "claim_recording"))
@QuarkusTestResource(FakeAws.class)
@QuarkusTestResource(Settings.class)
class DecisionTest {
    private static final String REASON = "CANARY 病情需要";
    private final ClaimCheckRecorded check = Checks.aCheck();

    @BeforeEach
    void forget() {
        FakeAws.forgetBusEntries();
    }

    @Test
    void each_decision_stands_beside_its_finding_and_others_are_told_no_reason() {
        var report = report(Checks.HOSPITAL, wentOn(1), wentBack(2));
        failedOf(message(check));

        assertThat(failedOf(message(report))).isEmpty();

        assertThat(Rows.decisions(check.checkId())).containsExactly("1|PRE|WENT_ON|" + REASON, "2|PRE|WENT_BACK");
        assertThat(Rows.audits(report.reportId())).containsExactly("claim-recording record-decisions");
        assertThat(FakeAws.eventsAbout(report.reportId().toString())).containsExactly("ClaimDecisionReported");
        assertThat(FakeAws.busEntries().toString()).doesNotContain(REASON);
    }

    @Test
    void a_card_dismissed_without_a_reason_stands_without_one() {
        failedOf(message(check));

        assertThat(failedOf(message(report(Checks.HOSPITAL, dismissed(1), wentBack(2)))))
                .isEmpty();

        assertThat(Rows.decisions(check.checkId())).containsExactly("1|PRE|WENT_ON", "2|PRE|WENT_BACK");
    }

    @Test
    void the_same_report_is_kept_once_and_another_beside_it() {
        var report = report(Checks.HOSPITAL, wentBack(1));
        failedOf(message(check));

        failedOf(message(report), message(report));
        failedOf(message(report));
        failedOf(message(report(Checks.HOSPITAL, wentOn(1))));

        assertThat(Rows.decisions(check.checkId())).hasSize(2);
    }

    @Test
    void a_report_that_overtakes_its_check_comes_back_until_that_is_there() {
        var report = report(Checks.HOSPITAL, wentBack(1));

        assertThat(failedOf(message(report))).containsExactly("m0");
        assertThat(Rows.audits(report.reportId())).isEmpty();
        failedOf(message(check));

        assertThat(failedOf(message(report))).isEmpty();
        assertThat(Rows.decisions(check.checkId())).hasSize(1);
    }

    @Test
    void nothing_is_kept_beside_a_finding_of_another_institution_or_one_that_is_none() {
        failedOf(message(check));

        assertThat(failedOf(
                        message(report(new InstitutionCode("H11000000009"), wentBack(1))),
                        message(report(Checks.HOSPITAL, wentBack(1), wentBack(3)))))
                .containsExactlyInAnyOrder("m0", "m1");
        assertThat(Rows.decisions(check.checkId())).isEmpty();
    }

    @Test
    void the_functions_role_can_neither_change_nor_remove_a_decision() {
        assertThat(Rows.refusedTo("claim_recording", "update claim_decision set reason = ''"))
                .isTrue();
        assertThat(Rows.refusedTo("claim_recording", "delete from claim_decision"))
                .isTrue();
        assertThat(Rows.refusedTo("claim_recording", "select way from claim_decision"))
                .isTrue();
        assertThat(Rows.refusedTo("case_desk", "select * from claim_decision")).isTrue();
    }

    private ReportedDecision wentOn(int number) {
        return new ReportedDecision(check.checkId(), number, DecisionWay.WENT_ON, Optional.of(REASON));
    }

    private ReportedDecision dismissed(int number) {
        return new ReportedDecision(check.checkId(), number, DecisionWay.WENT_ON, Optional.empty());
    }

    private ReportedDecision wentBack(int number) {
        return new ReportedDecision(check.checkId(), number, DecisionWay.WENT_BACK, Optional.empty());
    }

    private static ClaimDecisionRecorded report(InstitutionCode institution, ReportedDecision... decisions) {
        return new ClaimDecisionRecorded(
                UUID.randomUUID(),
                institution,
                CheckStage.PRE,
                Instant.parse("2026-11-25T04:00:00Z"),
                List.of(decisions));
    }
}
