package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Fined.decided;
import static org.fundwatch.desk.Fined.path;
import static org.fundwatch.desk.Fined.record;
import static org.fundwatch.desk.Fined.served;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.fundwatch.cases.clocks.Milestone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ProcedureTest {

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"kind": "MILESTONE", "on": "2026-03-10", "milestone": "CASE_FILED"}                              | investigator | milestone  | CASE_FILED
            {"kind": "EXTENSION", "on": "2024-03-05", "clock": "CLUE_CHECK", "days": 15, "approvedBy": "principal", "reason": "many records"} | intake-officer | days | 15
            {"kind": "EXCLUSION", "on": "2026-03-20", "pause": "APPRAISAL", "reason": "records go to experts"} | investigator | pause      | APPRAISAL
            {"kind": "EXCLUSION", "on": "2026-03-20", "until": "2026-03-25", "pause": "TESTING", "reason": "as listed"} | investigator | until | 2026-03-25
            {"kind": "PAYMENT", "on": "2026-03-20", "ledger": "REFUND", "amountFen": 500, "receipt": "R-7"}    | finance      | receipt    | R-7
            {"kind": "CORRECTION", "on": "2026-03-20", "correction": "ORDERED"}                                | adjudicator  | correction | ORDERED
            """)
    void what_happened_is_recorded_with_its_day_audited_and_read_on_the_case(
            String entry, String role, String field, String value) {
        var number = Rows.aCase("INVESTIGATED");

        Desk.as(role)
                .post(path(number, "procedure"), entry)
                .then()
                .statusCode(200)
                .body("number", equalTo(1));

        var read = Desk.as("auditor").get("/v1/cases/" + number).then();
        read.statusCode(200).body("procedure[0].recordedBy", equalTo("staff-1"));
        assertThat(read.extract().jsonPath().getString("procedure[0]." + field)).isEqualTo(value);
        assertThat(Rows.one("select act || ' ' || details::text from audit_row where subject = ? order by seq", number))
                .startsWith("RECORD_PROCEDURE")
                .contains(value);
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void every_milestone_of_a_penalty_is_kept(Milestone milestone) {
        var number = decided();

        Desk.send(
                        Gateway.staff("staff-2", "investigator"),
                        "POST",
                        path(number, "procedure"),
                        "{\"kind\": \"MILESTONE\", \"on\": \"2026-06-11\", \"milestone\": \"%s\"}".formatted(milestone))
                .then()
                .statusCode(200);

        assertThat(Rows.one("select milestone from procedure_entry where case_number = ?", number))
                .isEqualTo(milestone.name());
    }

    static Stream<Milestone> recorded() {
        return Stream.of(Milestone.values())
                .filter(it -> it.compareTo(Milestone.AGREEMENT_MEASURE_TAKEN) < 0)
                .filter(it -> it != Milestone.DECIDED && it != Milestone.FINE_PAID);
    }

    @Test
    void every_period_says_how_it_stands_and_by_which_article() {
        var number = served();

        Desk.as("intake-officer")
                .get(path(number, "clocks"))
                .then()
                .statusCode(200)
                .body("clocks.size()", equalTo(13))
                .body("clocks.find { it.clock == 'PAYMENT' }.due", equalTo("2026-06-26"))
                .body("clocks.find { it.clock == 'PAYMENT' }.state", equalTo("PAST"))
                .body("clocks.find { it.clock == 'PAYMENT' }.colour", equalTo("RED"))
                .body("clocks.find { it.clock == 'PAYMENT' }.basis.article", equalTo("第六十七条"))
                .body("clocks.find { it.clock == 'PAYMENT' }.startedBy", contains("SERVED"))
                .body("clocks.find { it.clock == 'LEGAL_REVIEW' }.state", equalTo("NOT_STARTED"))
                .body("clocks.find { it.clock == 'LEGAL_REVIEW' }.runs", equalTo("10 working days"))
                .body("clocks.find { it.clock == 'LEGAL_REVIEW' }.due", nullValue());
    }

    @Test
    void a_mistake_is_struck_out_and_stays_on_record() {
        var number = served();

        record(
                        "investigator",
                        number,
                        "{\"kind\": \"STRIKE\", \"on\": \"2026-06-12\", \"entry\": 1, \"reason\": \"another case\"}")
                .then()
                .statusCode(200);

        Desk.as("auditor").get("/v1/cases/" + number).then().body("procedure.struck", contains(true, false));
        Desk.as("auditor")
                .get(path(number, "clocks"))
                .then()
                .body("clocks.find { it.clock == 'PAYMENT' }.state", equalTo("NOT_STARTED"));
    }

    @Test
    void the_day_of_a_hearing_may_lie_ahead() {
        var day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(20);

        record(
                        "investigator",
                        Rows.aCase("INVESTIGATED"),
                        "{\"kind\": \"MILESTONE\", \"on\": \"%s\", \"milestone\": \"HEARING_HELD\"}".formatted(day))
                .then()
                .statusCode(200);
    }

    @Test
    void the_same_key_records_once() {
        var number = Rows.aCase("INVESTIGATED");
        var key = UUID.randomUUID().toString();
        var payment = "{\"kind\": \"PAYMENT\", \"on\": \"2026-03-10\", \"ledger\": \"REFUND\", \"amountFen\": 7}";

        var first =
                Desk.as("finance").post(key, path(number, "procedure"), payment).asString();
        var again =
                Desk.as("finance").post(key, path(number, "procedure"), payment).asString();

        assertThat(again).isEqualTo(first);
        assertThat(Rows.all("select amount_fen::text from procedure_entry where case_number = ?", number))
                .containsExactly("7");
    }
}
