package org.fundwatch.claimrecording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claimrecording.Messages.message;
import static org.fundwatch.claimrecording.Queue.failedOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claims.published.FindingAdvanced;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.objects.ObjectStore;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.FakeObjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An institution reads which of its findings two people confirmed, and nothing of who did. */
@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "claim_recording"))
@QuarkusTestResource(FakeAws.class)
@QuarkusTestResource(Settings.class)
class ConfirmedFindingTest {
    private static final InstitutionCode OTHER = new InstitutionCode("H11000000009");

    @Inject
    ObjectStore store;

    private final ClaimCheckRecorded check = Checks.aCheck();
    private final UUID id = check.checkId();

    @BeforeEach
    void record() {
        failedOf(message(check));
    }

    @AfterEach
    void forget() {
        FakeObjects.forget();
    }

    @Test
    void a_confirmed_finding_is_told_in_both_languages_and_nobody_who_reviewed_it() {
        Reviewed.confirmed(id);

        assertThat(failedOf(advanced())).isEmpty();

        var finding = ToldFiles.finding(id + "-1");
        assertThat(finding.text("stage")).isEqualTo("CONFIRMED");
        assertThat(finding.text("confirmedOn")).isEqualTo("2026-03-02");
        assertThat(finding.text("missing"))
                .isEqualTo("period within which an institution may appeal against a finding");
        assertThat(finding.text("basis")).contains("国务院令第735号");
        assertThat(finding.child("evidence").text("zh")).endsWith("第1、2、3行；超出77；涉及金额2541.00元。");
        assertThat(finding.child("evidence").text("en"))
                .endsWith("lines 1, 2, 3; 77 too many; 2541.00 yuan in question.");
        assertThat(ToldFiles.list().children("findings"))
                .filteredOn(line -> line.text("finding").equals(id + "-1"))
                .singleElement()
                .extracting(line -> line.integer("amountFen"))
                .isEqualTo(254100);
        assertThat(ToldFiles.all()).doesNotContain(Reviewed.REVIEWER, Reviewed.REMARK, Checks.DIGEST);
    }

    @Test
    void what_one_person_holds_is_told_nobody() {
        Reviewed.once(id);

        assertThat(failedOf(advanced())).isEmpty();

        assertThat(FakeObjects.keys(Settings.CLAIM_FILES)).noneMatch(key -> key.contains(id.toString()));
        assertThat(ToldFiles.all()).doesNotContain(id.toString());
    }

    @Test
    void an_event_that_names_another_institution_tells_it_nothing() {
        Reviewed.confirmed(id);

        assertThat(failedOf(message(new FindingAdvanced(id, 1, OTHER)))).isEmpty();

        assertThat(ToldFiles.all()).doesNotContain(id.toString());
    }

    @Test
    void what_is_done_about_a_verified_finding_is_not_told() {
        Reviewed.handled(id);

        failedOf(advanced());

        assertThat(ToldFiles.finding(id + "-1").text("stage")).isEqualTo("VERIFIED");
        assertThat(ToldFiles.finding(id + "-1").text("decidedOn")).isEqualTo("2026-03-09");
        assertThat(ToldFiles.all()).doesNotContain("HANDLED", "LEAD");
    }

    @Test
    void a_late_check_tells_its_own_words_and_its_point() {
        Rows.asOwner("insert into claim_check_told values ('" + id + "', '{\"findings\": [{\"point\": \"ZS-1\","
                + " \"pointBasis\": \"STATED\", \"evidence\": {\"zh\": \"原文\", \"en\": \"as told\"}}]}')");
        Reviewed.confirmed(id);

        failedOf(advanced());

        assertThat(ToldFiles.finding(id + "-1").text("point")).isEqualTo("ZS-1");
        assertThat(ToldFiles.finding(id + "-1").child("evidence").text("en")).isEqualTo("as told");
    }

    @Test
    void a_screened_finding_is_told_by_its_settlement_with_the_words_and_the_point_of_the_screening() {
        var settlement = "S-" + UUID.randomUUID();
        var screened = new Nights(store).screened("edition/one", 1, Nights.row(settlement));
        var screenedCheck = screened.check(Nights.HOSPITAL.value(), settlement);
        failedOf(message(screened));
        Reviewed.confirmed(screenedCheck);

        assertThat(failedOf(message(new FindingAdvanced(screenedCheck, 1, Nights.HOSPITAL))))
                .isEmpty();

        var finding = ToldFiles.finding(Nights.HOSPITAL, screenedCheck + "-1");
        assertThat(finding.text("settlement")).isEqualTo(settlement);
        assertThat(finding.text("checkedOn")).isEqualTo("2026-03-03");
        assertThat(finding.text("point")).isEqualTo("KP-1");
        assertThat(finding.child("evidence").text("en")).isEqualTo("lines 2");
    }

    private String advanced() {
        return message(new FindingAdvanced(id, 1, Checks.HOSPITAL));
    }
}
