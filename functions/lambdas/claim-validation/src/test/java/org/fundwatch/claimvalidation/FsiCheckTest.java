package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Institutions.class)
class FsiCheckTest {

    @BeforeEach
    @AfterEach
    void forget() {
        FakeQueue.forget();
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            openhis, 3101, R081
            openhis, 3102, R049 R081
            python,  3101, R067
            python,  3102, R067
            live,    3101, -
            live,    3102, -
            """)
    void each_dialect_is_checked_as_it_comes(String dialect, String number, String rules) {
        var answer = Fsi.send(number, Fsi.sample(dialect).replace("\"3101\"", "\"" + number + "\""));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        var told = answer.jsonPath();
        assertThat(told.getInt("infcode")).isZero();
        assertThat(told.getString("err_msg")).isEmpty();
        assertThat(told.getList("output.result.rule_id", String.class))
                .containsExactlyElementsOf(rules == null ? List.of() : List.of(rules.split(" ")));
        assertThat(told.getBoolean("output.checks[0].checked")).isTrue();
        assertThat(FakeQueue.messages()).hasSize(1);
    }

    @Test
    void a_finding_is_told_in_the_national_words_and_points_at_its_order() {
        var found = Fsi.send("3101", Fsi.sample("openhis")).jsonPath();

        assertThat(found.getMap("output.result[0]"))
                .containsEntry("rule_id", "R081")
                .containsEntry("rule_name", "医疗服务项目区分性别使用")
                .containsEntry("patn_id", "patient-0001")
                .containsEntry("mdtrt_id", "visit-0002")
                .containsEntry("sev_deg", "1")
                .containsEntry("vola_amt_stas", "1")
                .containsEntry("task_id", "openhis-0001");
        assertThat(found.getDouble("output.result[0].vola_amt")).isEqualTo(80.00);
        assertThat(found.getString("output.result[0].jr_id")).hasSizeLessThanOrEqualTo(50);
        assertThat(found.getList("output.result[0].judge_result_detail_dtos.rx_id"))
                .containsExactly("order-1");
        assertThat(found.getDouble("output.result[0].judge_result_detail_dtos[0].vola_amt"))
                .isEqualTo(80.00);
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({"openhis, 3101, D341100000001", "openhis, 3102, D341100000001", "python, 3102, D341100000002"})
    void what_the_record_keeps_says_who_ordered_what_was_found_and_what_it_is(
            String dialect, String number, String doctor) {
        Fsi.send(number, Fsi.sample(dialect).replace("\"3101\"", "\"" + number + "\""));

        var message = FakeQueue.messages().getFirst().text("body");
        var recorded = ClaimCheckRecorded.of(JsonBody.read(message).child("data"));
        var ofALine =
                recorded.findings().stream().filter(found -> !found.lines().isEmpty());
        assertThat(ofALine).isNotEmpty().allSatisfy(found -> {
            assertThat(recorded.doctors(found)).containsExactly(doctor);
            assertThat(recorded.lines())
                    .filteredOn(line -> found.lines().contains(line.no()))
                    .allSatisfy(line -> assertThat(line.charge()).isPresent());
        });
    }

    @Test
    void what_the_record_keeps_names_no_patient() {
        Fsi.send("3102", Fsi.sample("openhis").replace("\"3101\"", "3102"));

        var message = FakeQueue.messages().getFirst().text("body");
        assertThat(message).doesNotContain("patient-0001", "visit-000", "1975-01-15", "脑梗死", "某患者", "order-1");
        var recorded = ClaimCheckRecorded.of(JsonBody.read(message).child("data"));
        assertThat(recorded.findings()).hasSize(2);
    }

    @Test
    void the_same_task_is_the_same_check_and_without_one_the_message_counts() {
        var first = checkId(Fsi.send("3101", Fsi.sample("openhis")));
        var otherMessage = Fsi.sample("openhis").replace("1000000001\"", "1000000002\"");
        var otherTask = Fsi.sample("openhis").replace("openhis-0001", "openhis-0002");

        assertThat(checkId(Fsi.send("3101", Fsi.sample("openhis")))).isEqualTo(first);
        assertThat(checkId(Fsi.send("3101", otherMessage))).isEqualTo(first);
        assertThat(checkId(Fsi.send("3101", otherTask))).isNotEqualTo(first);
        var python = Fsi.sample("python");
        assertThat(checkId(Fsi.send("3101", python))).isEqualTo(checkId(Fsi.send("3101", python)));
        assertThat(checkId(Fsi.send("3101", python)))
                .isNotEqualTo(checkId(Fsi.send("3101", python.replace("1000000001\"", "1000000002\""))));
        assertThat(checkId(Fsi.send("3102", python.replace("\"3101\"", "3102"))))
                .isNotEqualTo(checkId(Fsi.send("3101", python)));
    }

    @Test
    void other_content_under_a_task_that_was_used_is_another_check_and_the_same_sent_later_is_not() {
        var first = checkId(Fsi.send("3101", Fsi.sample("openhis")));
        var later = Fsi.sample("openhis").replace("2025-03-10 10:00:00", "2025-03-10 10:01:00");
        var otherOrder = Fsi.sample("openhis").replace("002101030280000", "001109000010000");

        assertThat(checkId(Fsi.send("3101", later))).isEqualTo(first);
        assertThat(checkId(Fsi.send("3101", otherOrder))).isNotEqualTo(first);
    }

    @Test
    void a_list_may_be_one_object_or_json_in_a_text() {
        var one = "{\"input\":{\"data\":{\"patient_dtos\":{\"patn_id\":1,\"fsi_encounter_dtos\":\"[{\\\"mdtrt_id\\\":2,"
                + "\\\"adm_date\\\":\\\"2025-03-10\\\",\\\"dscg_date\\\":\\\"0001-01-01T00:00:00\\\","
                + "\\\"fsi_order_dtos\\\":null}]\"}}}}";

        var answer = Fsi.send("3101", one);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("output.checks[0].mdtrt_id")).isEqualTo("2");
    }

    @Test
    void what_nobody_could_record_goes_on_and_says_so() {
        FakeQueue.refuse();

        var answer = Fsi.send("3101", Fsi.sample("openhis"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getInt("infcode")).isZero();
        assertThat(answer.jsonPath().getString("err_msg")).isEqualTo("未检查，请继续");
        assertThat(answer.jsonPath().getList("output.result")).isEmpty();
        assertThat(answer.jsonPath().getMap("output.checks[0]"))
                .containsEntry("checked", false)
                .containsEntry("queued", false)
                .containsEntry("reason", "NOT_RECORDED");
    }

    private static String checkId(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath().getString("output.checks[0].check_id");
    }
}
