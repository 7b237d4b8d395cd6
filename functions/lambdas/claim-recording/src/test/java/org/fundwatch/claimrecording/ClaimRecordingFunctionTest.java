package org.fundwatch.claimrecording;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claimrecording.Checks.aCheck;
import static org.fundwatch.claimrecording.Checks.withOtherContent;
import static org.fundwatch.claimrecording.Messages.message;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.Shuffled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "claim_recording"))
@QuarkusTestResource(FakeAws.class)
@QuarkusTestResource(Settings.class)
class ClaimRecordingFunctionTest {

    @BeforeEach
    void forget() {
        FakeAws.forgetBusEntries();
    }

    @AfterEach
    void mend() {
        FakeAws.busUp();
        Rows.asOwner("grant insert on claim_not_checked to claim_recording");
    }

    @Test
    void a_check_is_stored_with_what_was_found_audited_and_told() {
        var check = aCheck();

        assertThat(failedOf(message(check))).isEmpty();

        var id = check.checkId();
        assertThat(Rows.check(id)).containsExactly("H00000000009 POST claims/some-edition 264100 {}");
        assertThat(Rows.findings(id))
                .containsExactly("1|S01|SUSPICIOUS|1 2 3|77|254100", "2|R081|VIOLATION|an item|4|10000");
        assertThat(Rows.notChecked(id)).containsExactly("R067 patient.sex");
        assertThat(Rows.audits(id)).containsExactly("claim-recording record-check");
        assertThat(Rows.outbox(id)).containsExactly("sent");
    }

    @Test
    void others_are_told_how_much_was_found_and_nothing_of_the_claim() {
        assertThat(failedOf(message(aCheck()))).isEmpty();

        assertThat(FakeAws.busEntries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.text("Detail"))
                        .contains("\"type\":\"ClaimChecked\"", "\"findings\":2", "\"violations\":1")
                        .contains("\"checkedOn\":\"2024-06-01\"")
                        .doesNotContain("S01", "an item", Checks.DIGEST));
    }

    @Test
    void what_a_newer_release_says_more_is_read_past_and_kept_nowhere() {
        var check = aCheck();
        var more = message(check)
                .replaceFirst("\\{", "{\"newer\":\"CANARY-4711\",")
                .replace("\"data\":{", "\"data\":{\"newer\":\"CANARY-4711\",");

        assertThat(failedOf(more)).isEmpty();
        assertThat(Rows.everything()).contains(check.checkId().toString()).doesNotContain("CANARY-4711");
    }

    static LongStream seeds() {
        return Shuffled.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void checks_that_come_often_and_in_any_order_are_each_kept_once(long seed) {
        var checks = List.of(aCheck(), aCheck(), aCheck());
        var underTwoEventIds = Stream.concat(checks.stream(), checks.stream());

        new Shuffled(underTwoEventIds.map(Messages::message).toList(), seed)
                .deliver(ClaimRecordingFunctionTest::failedPlaces);

        assertThat(checks).allSatisfy(check -> {
            assertThat(Rows.check(check.checkId())).hasSize(1);
            assertThat(Rows.findings(check.checkId())).hasSize(2);
            assertThat(Rows.audits(check.checkId())).hasSize(1);
            assertThat(Rows.outbox(check.checkId())).hasSize(1);
        });
    }

    @Test
    void the_first_check_stands_when_its_key_comes_with_other_content_and_the_trail_says_so() {
        var check = aCheck();

        assertThat(failedOf(message(check), message(withOtherContent(check)))).isEmpty();

        assertThat(Rows.check(check.checkId())).hasSize(1);
        assertThat(Rows.outbox(check.checkId())).hasSize(1);
        assertThat(Rows.audits(check.checkId()))
                .containsExactlyInAnyOrder("claim-recording record-check", "claim-recording refuse-other-content");
    }

    @Test
    void messages_that_do_not_fit_fail_alone() {
        var check = aCheck();
        var good = message(check);
        var other = message(aCheck());

        var failed = failedOf(
                "no json",
                "{}",
                other.replace("\"type\":\"ClaimCheckRecorded\"", "\"type\":\"ReportFiled\""),
                other.replace("\"stage\":\"POST\"", "\"stage\":\"LATER\""),
                good);

        assertThat(failed).containsExactlyInAnyOrder("m0", "m1", "m2", "m3");
        assertThat(Rows.check(check.checkId())).hasSize(1);
    }

    @Test
    void what_fails_on_the_way_leaves_nothing_behind_and_is_taken_when_it_comes_again() {
        var check = aCheck();
        var message = message(check);
        Rows.asOwner("revoke insert on claim_not_checked from claim_recording");

        assertThat(failedOf(message)).containsExactly("m0");
        assertThat(Rows.everything()).doesNotContain(check.checkId().toString());
        Rows.asOwner("grant insert on claim_not_checked to claim_recording");
        assertThat(failedOf(message)).isEmpty();
        assertThat(Rows.findings(check.checkId())).hasSize(2);
    }

    @Test
    void a_bus_that_is_down_leaves_the_event_for_the_relay_and_keeps_the_check() {
        var check = aCheck();
        FakeAws.busDown();

        assertThat(failedOf(message(check))).isEmpty();

        assertThat(Rows.check(check.checkId())).hasSize(1);
        assertThat(Rows.outbox(check.checkId())).containsExactly("waits");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            patientId,  CANARY-4711
            birthDate,  1951-02-03
            diagnosis,  CANARY-I10
            """)
    void of_a_message_that_brings_something_of_the_patient_no_word_is_kept(String key, String canary) {
        var message = message(aCheck()).replace("\"stage\"", "\"" + key + "\":\"" + canary + "\",\"stage\"");

        assertThat(failedOf(message)).isEmpty();

        assertThat(Rows.everything()).doesNotContain(canary);
    }

    @Test
    void no_column_has_room_for_a_patient() {
        assertThat(Rows.columnsOf("claim_%"))
                .contains("visit_digest", "what")
                .noneMatch(column -> column.matches(".*(patient|birth|sex|diagnos|name|visit_id).*"));
    }

    @Test
    void the_functions_role_can_neither_change_nor_remove_a_check() {
        assertThat(Rows.refusedTo("claim_recording", "update claim_check set total_fen = 0"))
                .isTrue();
        assertThat(Rows.refusedTo("claim_recording", "delete from claim_finding"))
                .isTrue();
        assertThat(Rows.refusedTo("case_desk", "select * from claim_check")).isTrue();
        assertThat(Rows.refusedTo("case_events", "select * from claim_finding")).isTrue();
    }

    private static List<Integer> failedPlaces(List<String> batch) {
        return failedOf(batch.toArray(String[]::new)).stream()
                .map(message -> Integer.valueOf(message.substring(1)))
                .toList();
    }

    private static List<String> failedOf(String... messages) {
        var answer = given().contentType("application/json")
                .body(Messages.batch(List.of(messages)))
                .post("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath().getList("batchItemFailures.itemIdentifier");
    }
}
