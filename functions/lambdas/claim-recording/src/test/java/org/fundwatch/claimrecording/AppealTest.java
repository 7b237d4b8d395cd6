package org.fundwatch.claimrecording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claimrecording.Messages.message;
import static org.fundwatch.claimrecording.Queue.failedOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fundwatch.claims.published.AppealDocument;
import org.fundwatch.claims.published.AppealFiled;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Tree;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.FakeObjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the appeals of an institution. */
@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "claim_recording"))
@QuarkusTestResource(FakeAws.class)
@QuarkusTestResource(Settings.class)
class AppealTest {
    private static final String REASON = "CANARY 有出院记录";
    private static final Instant LATER = Instant.parse("2026-03-05T04:00:00Z");
    private static final InstitutionCode OTHER = new InstitutionCode("H11000000009");
    private static final List<AppealDocument> DOCUMENTS = List.of(new AppealDocument("出院记录.pdf", Checks.DIGEST));

    private final ClaimCheckRecorded check = Checks.aCheck();
    private final UUID id = check.checkId();

    @BeforeEach
    void record() {
        failedOf(message(check));
        FakeAws.forgetBusEntries();
    }

    @AfterEach
    void forget() {
        FakeObjects.forget();
    }

    @Test
    void an_appeal_is_a_step_of_its_institution_audited_and_told_without_its_words() {
        Reviewed.confirmed(id);
        var appeal = appeal(Checks.HOSPITAL, LATER);

        assertThat(failedOf(message(appeal))).isEmpty();

        assertThat(Rows.steps(id)).containsExactly("1|3|RECEIVE_APPEAL|H00000000009|2026-03-05|" + REASON);
        assertThat(Rows.appeals(id)).singleElement().asString().contains("RECORDED", REASON, "出院记录.pdf");
        assertThat(Rows.audits(appeal.appealId())).containsExactly("claim-recording record-appeal");
        assertThat(finding().text("stage")).isEqualTo("APPEALED");
        assertThat(finding().text("appealedOn")).isEqualTo("2026-03-05");
        assertThat(finding().children("appeals"))
                .singleElement()
                .extracting(it -> it.text("answer"))
                .isEqualTo("RECORDED");
        assertThat(FakeAws.busEntries().toString()).doesNotContain(REASON);
        assertThat(Rows.everything() + ToldFiles.all()).doesNotContain(REASON);
    }

    @Test
    void the_same_appeal_is_recorded_once_and_the_first_of_a_key_stands() {
        Reviewed.confirmed(id);
        var appeal = appeal(Checks.HOSPITAL, LATER);
        var other = new AppealFiled(
                appeal.appealId(), Checks.HOSPITAL, id, 1, LATER.plusSeconds(9), "other words", List.of());

        assertThat(failedOf(message(appeal), message(appeal), message(other))).isEmpty();

        assertThat(Rows.steps(id)).hasSize(1);
        assertThat(Rows.appeals(id)).singleElement().asString().contains(REASON);
        assertThat(Rows.audits(appeal.appealId()))
                .containsExactlyInAnyOrder("claim-recording record-appeal", "claim-recording refuse-other-content");
    }

    @Test
    void a_second_appeal_and_an_early_one_are_refused_and_say_why() {
        Reviewed.confirmed(id);

        failedOf(message(appeal(Checks.HOSPITAL, Instant.parse("2026-03-01T04:00:00Z"))));
        failedOf(message(appeal(Checks.HOSPITAL, LATER)), message(appeal(Checks.HOSPITAL, LATER.plusSeconds(1))));

        assertThat(finding().children("appeals"))
                .extracting(it -> it.text("answer"))
                .containsExactly("TOO_EARLY", "RECORDED", "ALREADY_APPEALED");
        assertThat(finding().children("appeals").getFirst().text("day")).isEqualTo("2026-03-02");
        assertThat(Rows.steps(id)).hasSize(1);
    }

    @Test
    void an_appeal_against_a_decided_finding_is_refused_and_says_so() {
        Reviewed.verified(id);

        failedOf(message(appeal(Checks.HOSPITAL, LATER)));

        assertThat(finding().children("appeals"))
                .extracting(it -> it.text("answer"))
                .containsExactly("ALREADY_DECIDED");
        assertThat(Rows.steps(id)).isEmpty();
    }

    @Test
    void nobody_appeals_against_what_is_anothers_or_was_not_confirmed() {
        assertThat(failedOf(message(appeal(Checks.HOSPITAL, LATER)))).containsExactly("m0");
        Reviewed.confirmed(id);

        assertThat(failedOf(message(appeal(OTHER, LATER)))).containsExactly("m0");

        assertThat(Rows.steps(id)).isEmpty();
        assertThat(Rows.appeals(id)).isEmpty();
    }

    @Test
    void a_store_that_fails_brings_the_message_back_until_its_institution_can_read() {
        Reviewed.confirmed(id);
        var appeal = message(appeal(Checks.HOSPITAL, LATER));
        FakeObjects.refusePutAfter(0);

        assertThat(failedOf(appeal)).containsExactly("m0");
        assertThat(failedOf(appeal)).isEmpty();

        assertThat(finding().text("stage")).isEqualTo("APPEALED");
        assertThat(Rows.steps(id)).hasSize(1);
    }

    @Test
    void the_functions_role_can_neither_change_nor_remove_an_appeal_or_a_step() {
        assertThat(List.of(
                        "update finding_appeal set reason = ''",
                        "delete from finding_appeal",
                        "update finding_step set reason = ''",
                        "delete from finding_step",
                        "update claim_finding set rule = ''"))
                .allMatch(statement -> Rows.refusedTo("claim_recording", statement));
        assertThat(Rows.refusedTo("case_desk", "insert into finding_appeal (appeal_id) values (null)"))
                .isTrue();
    }

    private AppealFiled appeal(InstitutionCode institution, Instant receivedAt) {
        return new AppealFiled(UUID.randomUUID(), institution, id, 1, receivedAt, REASON, DOCUMENTS);
    }

    private Tree finding() {
        return ToldFiles.finding(id + "-1");
    }
}
