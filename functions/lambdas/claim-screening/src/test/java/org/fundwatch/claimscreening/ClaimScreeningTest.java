package org.fundwatch.claimscreening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claimscreening.Night.addUp;
import static org.fundwatch.claimscreening.Night.edition;
import static org.fundwatch.claimscreening.Night.invoke;
import static org.fundwatch.claimscreening.Night.packed;
import static org.fundwatch.claimscreening.Night.place;
import static org.fundwatch.claimscreening.Night.screen;
import static org.fundwatch.claimscreening.Night.settlement;
import static org.fundwatch.claimscreening.Night.text;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.FakeObjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;

@QuarkusTest
class ClaimScreeningTest {
    private static final String FOR_MEN = "002101030280000";

    @Inject
    S3Client s3;

    @BeforeEach
    void forget() {
        FakeObjects.forget();
        FakeAws.forgetBusEntries();
    }

    @Test
    void screens_the_partitions_of_a_batch_and_puts_findings_and_a_summary_under_the_edition() {
        put("day/part-0.jsonl", settlement("S1", "P1", FOR_MEN));
        put("day/part-1.jsonl.gz", packed(settlement("S2", "P2", FOR_MEN)));

        screen(edition(), "day/part-0.jsonl", "day/part-1.jsonl.gz")
                .statusCode(200)
                .body("partitions", equalTo(2))
                .body("work.findings", equalTo(2));

        assertThat(FakeObjects.keys(TestBuckets.OUT))
                .containsExactly(
                        place() + "day/part-0.jsonl/checkpoint.json",
                        place() + "day/part-0.jsonl/findings-000001.jsonl",
                        place() + "day/part-0.jsonl/summary.json",
                        place() + "day/part-1.jsonl.gz/checkpoint.json",
                        place() + "day/part-1.jsonl.gz/findings-000001.jsonl",
                        place() + "day/part-1.jsonl.gz/summary.json");
        assertThat(found("day/part-1.jsonl.gz")).contains("\"settlement\":\"S2\",\"rule\":\"R081\"");
    }

    @Test
    void adds_up_what_was_screened_under_a_prefix() {
        put("day/part-0.jsonl", settlement("S1", "P1", FOR_MEN));
        put("day/part-1.jsonl", settlement("S2", "P2", "001109000010000"));
        put("other/part-0.jsonl", settlement("S3", "P3", FOR_MEN));
        screen(edition(), "day/part-0.jsonl", "day/part-1.jsonl", "other/part-0.jsonl");

        addUp().statusCode(200)
                .body("partitions", equalTo(2))
                .body("missing", equalTo(0))
                .body("work.screened", equalTo(2));

        assertThat(text(place() + "day/total.json")).contains("\"H99000000001/2025-03/visits\":2");
    }

    @Test
    void once_a_run_is_added_up_the_ledger_is_told_where_each_file_of_findings_lies_and_of_partitions_without_any() {
        put("day/part-0.jsonl", settlement("S1", "P1", FOR_MEN));
        put("day/part-1.jsonl", settlement("S2", "P2", "001109000010000"));
        screen(edition(), "day/part-0.jsonl", "day/part-1.jsonl");

        addUp().statusCode(200);

        assertThat(FakeAws.busEntries())
                .extracting(entry -> entry.text("Detail"))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains(place() + "day/part-0.jsonl/findings-000001.jsonl", edition())
                                .doesNotContain("P1", "S1", "H99000000001"),
                        second -> assertThat(second)
                                .contains("partitions/day/part-1.jsonl")
                                .doesNotContain("file"));
    }

    @Test
    void a_run_of_which_too_much_is_missing_tells_the_ledger_nothing() {
        put("day/part-0.jsonl", settlement("S1", "P1", FOR_MEN));
        put("day/part-1.jsonl", settlement("S2", "P2", FOR_MEN));
        screen(edition(), "day/part-0.jsonl");

        addUp().statusCode(500);

        assertThat(FakeAws.busEntries()).isEmpty();
    }

    @Test
    void adds_up_what_stands_there_now_and_says_how_much_of_it_is_missing() {
        var keys =
                IntStream.range(0, 100).mapToObj("day/part-%d.jsonl"::formatted).toArray(String[]::new);
        for (var key : keys) {
            put(key, settlement("S-" + key, "P1", FOR_MEN));
        }
        screen(edition(), keys).statusCode(200);
        put("day/part-1.jsonl", settlement("S4", "P4", FOR_MEN));
        leftover("day/part-100.jsonl/summary.json", text(place() + "day/part-0.jsonl/summary.json"));

        addUp().statusCode(200).body("partitions", equalTo(99)).body("missing", equalTo(1));

        assertThat(text(place() + "day/total.json")).contains("\"partitions\":99", "\"missing\":1");
    }

    @Test
    void a_sum_of_too_few_fails_and_the_sum_before_stays() {
        put("day/part-0.jsonl", settlement("S1", "P1", FOR_MEN));
        put("day/part-1.jsonl", settlement("S2", "P2", FOR_MEN));
        screen(edition(), "day/part-0.jsonl", "day/part-1.jsonl");
        addUp().statusCode(200);
        var before = text(place() + "day/total.json");
        leftover(
                "day/part-1.jsonl/summary.json",
                text(place() + "day/part-1.jsonl/summary.json").replace(edition(), "edition/demonstration-1@before"));

        addUp().statusCode(500).body(containsString("1 partitions under partitions/day/ are not screened"));

        assertThat(text(place() + "day/total.json")).isEqualTo(before);
    }

    @Test
    void a_partition_that_is_done_is_not_screened_again() {
        put("day/part-0.jsonl", settlement("S1", "P1", FOR_MEN));
        screen(edition(), "day/part-0.jsonl");
        FakeObjects.refusePutAfter(0);

        screen(edition(), "day/part-0.jsonl").statusCode(200).body("work.findings", equalTo(1));
    }

    @Test
    void a_batch_with_a_partition_that_is_not_there_fails_after_the_others_are_screened() {
        put("day/part-1.jsonl", settlement("S2", "P2", FOR_MEN));

        screen(edition(), "day/part-0.jsonl", "day/part-1.jsonl").statusCode(500);

        assertThat(found("day/part-1.jsonl")).contains("\"settlement\":\"S2\"");
    }

    @Test
    void cut_off_at_a_put_and_called_again_it_ends_with_the_same_files() {
        put("day/part-0.jsonl", settlement("S1", "P1", FOR_MEN));
        FakeObjects.refusePutAfter(1);
        screen(edition(), "day/part-0.jsonl").statusCode(500);

        screen(edition(), "day/part-0.jsonl").statusCode(200).body("work.findings", equalTo(1));
        assertThat(found("day/part-0.jsonl").lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edition/another", "edition/demonstration-1", "edition/demonstration-1@before"})
    void a_run_by_another_edition_is_refused_and_told_the_name_of_this_one(String name) {
        put("day/part-0.jsonl", settlement("S1", "P1", FOR_MEN));

        screen(name, "day/part-0.jsonl").statusCode(500).body(containsString(edition()));

        assertThat(FakeObjects.keys(TestBuckets.OUT)).isEmpty();
    }

    @Test
    void what_lies_elsewhere_is_neither_screened_nor_added_up() {
        invoke("{\"edition\":\"%s\",\"prefix\":\"elsewhere/\"}".formatted(edition()))
                .statusCode(500)
                .body(containsString("/prefix"));
        invoke("{\"BatchInput\":{\"edition\":\"%s\"},\"Items\":[{\"Key\":\"elsewhere/part-0.jsonl\"}]}"
                        .formatted(edition()))
                .statusCode(500)
                .body(containsString("/Items/0/Key"));
    }

    private static String found(String partition) {
        return text(place() + partition + "/findings-000001.jsonl");
    }

    private void put(String key, byte[] bytes) {
        Night.put(s3, TestBuckets.IN, "partitions/" + key, bytes);
    }

    private void leftover(String key, String summary) {
        Night.put(s3, TestBuckets.OUT, place() + key, summary.getBytes(UTF_8));
    }
}
