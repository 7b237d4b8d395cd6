package org.fundwatch.claimrecording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claimrecording.Messages.message;
import static org.fundwatch.claimrecording.Queue.failedOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.claims.checking.KeptChecks;
import org.fundwatch.claims.checking.PackedClaim;
import org.fundwatch.claims.published.ClaimWaiting;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.FakeObjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A claim that was not checked in time is checked here, stored as any other, and kept for its institution to fetch. */
@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "claim_recording"))
@QuarkusTestResource(FakeAws.class)
@QuarkusTestResource(Settings.class)
class LateCheckTest {
    private static final String FETCHED = "{\"checkId\":\"the first\"}";

    @Inject
    KeptChecks files;

    @AfterEach
    void forget() {
        FakeObjects.forget();
    }

    @Test
    void it_is_checked_stored_audited_told_and_kept_for_its_institution() {
        var waiting = waiting();

        assertThat(failedOf(message(waiting))).isEmpty();

        var id = waiting.checkId();
        assertThat(Rows.findings(id)).containsExactly("1|R049|SUSPICIOUS|", "2|R081|VIOLATION|1|8000");
        assertThat(Rows.audits(id)).containsExactly("claim-recording record-check");
        assertThat(Rows.outbox(id)).containsExactly("sent");
        var kept = kept(id);
        assertThat(kept.text("checkId")).isEqualTo(id.toString());
        assertThat(kept.children("findings"))
                .extracting(finding -> finding.text("rule"))
                .containsExactly("R049", "R081");
        assertThat(kept.children("findings").getFirst().children("visits"))
                .extracting(Tree::text)
                .containsExactly("/history/0");
    }

    @Test
    void delivered_again_it_changes_nothing() {
        var waiting = waiting();
        failedOf(message(waiting));
        var kept = kept(waiting.checkId()).asRead();

        assertThat(failedOf(message(waiting), message(waiting))).isEmpty();

        assertThat(kept(waiting.checkId()).asRead()).isEqualTo(kept);
        assertThat(Rows.audits(waiting.checkId())).hasSize(1);
        assertThat(Rows.outbox(waiting.checkId())).hasSize(1);
    }

    @Test
    void what_is_kept_stays_where_another_check_stands_than_is_found_now() {
        var first = Checks.aCheck();
        failedOf(message(first));
        files.keep(Checks.HOSPITAL, first.checkId(), FETCHED).await().indefinitely();

        assertThat(failedOf(message(waiting(first.checkId(), first.inputSha256(), List.of()))))
                .isEmpty();

        assertThat(kept(first.checkId()).text("checkId")).isEqualTo("the first");
    }

    @Test
    void a_repeat_by_another_edition_keeps_what_the_first_told() {
        var waiting = waiting();
        var id = waiting.checkId();
        FakeObjects.refusePutAfter(0);
        failedOf(message(waiting));
        Rows.asOwner("alter table claim_check_told disable trigger claim_check_told_stands");
        Rows.asOwner("update claim_check_told set told = '" + FETCHED + "' where check_id = '" + id + "'");
        Rows.asOwner("alter table claim_check_told enable trigger claim_check_told_stands");

        assertThat(failedOf(message(waiting))).isEmpty();

        assertThat(kept(id).text("checkId")).isEqualTo("the first");
    }

    @Test
    void nothing_is_kept_that_would_tell_otherwise_than_the_check_that_stands() {
        var first = Checks.aCheck();
        failedOf(message(first));

        assertThat(failedOf(message(waiting(first.checkId(), first.inputSha256(), List.of()))))
                .isEmpty();

        assertThat(FakeObjects.keys(Settings.CLAIM_FILES)).isEmpty();
    }

    @Test
    void the_first_answer_stays_when_its_key_comes_late_with_other_content_however_often() {
        var waiting = waiting();
        var id = waiting.checkId();
        var other = message(waiting(id, Checks.OTHER, List.of()));
        failedOf(message(waiting));
        var kept = kept(id).asRead();

        assertThat(failedOf(other, other)).isEmpty();

        assertThat(kept(id).asRead()).isEqualTo(kept);
        assertThat(Rows.audits(id))
                .containsExactlyInAnyOrder("claim-recording record-check", "claim-recording refuse-other-content");
    }

    @Test
    void a_store_that_fails_brings_the_message_back_until_the_answer_is_kept() {
        var waiting = waiting();
        FakeObjects.refusePutAfter(0);

        assertThat(failedOf(message(waiting))).containsExactly("m0");
        assertThat(failedOf(message(waiting))).isEmpty();

        assertThat(kept(waiting.checkId()).text("checkId"))
                .isEqualTo(waiting.checkId().toString());
        assertThat(Rows.audits(waiting.checkId())).hasSize(1);
    }

    @Test
    void what_is_no_claim_comes_back_and_leaves_nothing() {
        var broken = new ClaimWaiting(
                UUID.randomUUID(), Checks.HOSPITAL, Checks.DIGEST, Instant.EPOCH, Checks.DIGEST, "no claim");

        assertThat(failedOf(message(broken))).containsExactly("m0");
        assertThat(Rows.everything()).doesNotContain(broken.checkId().toString());
    }

    private static Tree kept(UUID check) {
        var key = "checks/" + Checks.HOSPITAL.value() + "/" + check + ".json";
        return JsonBody.read(new String(FakeObjects.in(Settings.CLAIM_FILES).get(key), UTF_8));
    }

    private static ClaimWaiting waiting() {
        var earlier = stay("V0", "2025-03-01", "2025-03-09", List.of());
        return waiting(UUID.randomUUID(), Checks.DIGEST, List.of(earlier));
    }

    private static ClaimWaiting waiting(UUID check, String input, List<?> history) {
        return new ClaimWaiting(
                check,
                Checks.HOSPITAL,
                Checks.DIGEST,
                Instant.parse("2026-11-25T04:00:00Z"),
                input,
                PackedClaim.of(Tree.of(claim(history))));
    }

    private static Map<String, Object> claim(List<?> history) {
        var line = Map.of(
                "no", 1,
                "code", "002101030280000",
                "name", "某检查",
                "category", "exam",
                "date", "2025-03-10",
                "qty", "1",
                "amount", "80.00");
        return Map.of(
                "stage",
                "in",
                "patient",
                Map.of("id", "P1", "sex", "female"),
                "visit",
                stay("V1", "2025-03-10", "2025-03-12", List.of(line)),
                "history",
                history);
    }

    private static Map<String, Object> stay(String id, String admitted, String discharged, List<?> lines) {
        var stay = new HashMap<String, Object>();
        stay.putAll(Map.of("id", id, "type", "inpatient", "admitted", admitted, "lines", lines));
        stay.put("discharged", discharged);
        return stay;
    }
}
