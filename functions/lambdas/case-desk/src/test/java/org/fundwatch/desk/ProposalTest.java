package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProposalTest {
    private static final String SAID = "\"firstViolation\": true, \"correctedPromptly\": true";

    @Test
    void before_any_choice_a_proposal_shows_the_article_the_range_and_every_tier_that_an_end_is_shared_by() {
        var number = Agencies.found(500000);

        draft(number, "{\"finding\": 1, %s}".formatted(SAID))
                .then()
                .statusCode(200)
                .body("standing", equalTo("OPEN"))
                .body("refundFen", equalTo(500000))
                .body("fineFen", nullValue())
                .body("parts[0].law.basis.article", equalTo("第三十七条"))
                .body("parts[0].law.base", equalTo("FRAUD_AMOUNT"))
                .body("parts[0].law.bounds.minMultiple", equalTo("2"))
                .body("parts[0].law.bounds.maxFineFen", equalTo(2500000))
                .body("parts[0].law.benchmark.offer", equalTo("OFFERED"))
                .body("parts[0].law.benchmark.table", equalTo("benchmark/henan-2022"))
                .body("parts[0].law.benchmark.bands.tier", contains("一般", "从重"))
                .body("parts[0].law.benchmark.bands[0].minFineFen", equalTo(1500000));
    }

    @ParameterizedTest(name = "{0} times in tier {1}: {2} {3}")
    @CsvSource(nullValues = "none", textBlock = """
            4,   一般, DECIDABLE,       5000.00 × 4 = 20000.00,   none
            3.5, 一般, DECIDABLE,       5000.00 × 3.5 = 17500.00, none
            2,   一般, NEEDS_SIGNATURE, 5000.00 × 2 = 10000.00,   none
            6,   一般, REFUSED,         none,                     MULTIPLE_OUT_OF_RANGE
            4,   从轻, REFUSED,         none,                     BAND_NOT_OFFERED
            """)
    void a_choice_is_answered_with_its_arithmetic_or_with_what_forbids_it(
            String multiple, String band, String standing, String line, String objection) {
        var number = Agencies.found(500000);

        draft(
                        number,
                        "{\"finding\": 1, \"multiple\": \"%s\", \"band\": \"%s\", \"reason\": \"as weighed\", %s}"
                                .formatted(multiple, band, SAID))
                .then()
                .statusCode(200)
                .body("standing", equalTo(standing))
                .body("parts[0].arithmetic", equalTo(line))
                .body("parts[0].objection", equalTo(objection));
    }

    @Test
    void what_a_person_has_to_say_is_an_answer_and_no_error() {
        var number = Agencies.found(100000);

        draft(number, "{\"finding\": 1, \"multiple\": \"3\"}")
                .then()
                .statusCode(200)
                .body("standing", equalTo("UNDETERMINED"))
                .body("missing", contains("firstViolation"))
                .body("parts[0].law.benchmark.offer", equalTo("ASKING"));
    }

    @Test
    void who_fined_it_elsewhere_is_shown_with_the_number_of_that_decision() {
        var number = Agencies.found(100000);

        draft(number, """
                {"finding": 1, "finedElsewhere": "market regulator", "finedElsewhereDocument": "市监罚〔2024〕1号", "reason": "so"}""")
                .then()
                .statusCode(200)
                .body("parts[0].finedElsewhere", equalTo("market regulator"))
                .body("parts[0].finedElsewhereDocument", equalTo("市监罚〔2024〕1号"));
        draft(number, "{\"finding\": 1, \"finedElsewhere\": \"market regulator\"}")
                .then()
                .body("parts[0].finedElsewhereDocument", nullValue());
    }

    @Test
    void a_case_without_findings_lacks_them() {
        draft(Rows.aCase("ACCEPTED"), "")
                .then()
                .statusCode(200)
                .body("standing", equalTo("UNDETERMINED"))
                .body("missing", contains("finding"))
                .body("parts", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"investigator", "adjudicator", "auditor"})
    void a_proposal_stores_nothing_whoever_asks(String role) {
        var number = Agencies.found(500000);
        var before = Rows.everything(number);

        Desk.as(role).post(path(number), body("2026-04-01", "")).then().statusCode(200);

        assertThat(Rows.everything(number)).isEqualTo(before);
    }

    @ParameterizedTest(name = "{1} at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {"finding": 2}                                      | request/unknown-reference | /parts/0/finding
            {"finding": 1}, {"finding": 1}                      | request/malformed         | /parts
            {"finding": 1, "multiple": "1", "sumFen": 1}        | request/malformed         | /parts/0
            {"finding": 1, "noFine": false}                     | request/malformed         | /parts/0
            {"finding": 1, "factors": ["LUCK"]}                 | request/malformed         | /parts/0/factors/0
            {"finding": 1, "finedElsewhereDocument": "d"}       | request/malformed         | /parts/0/finedElsewhereDocument
            {"finding": 1, "luck": true}                        | request/malformed         | /parts/0
            """)
    void a_draft_that_is_none_is_a_problem(String parts, String problem, String pointer) {
        var number = Agencies.found(500000);

        Desk.send(Gateway.staff("staff-1", "auditor"), "POST", path(number), body("2026-04-01", parts))
                .then()
                .statusCode(422)
                .body("type", endsWith(problem))
                .body("pointer", equalTo(pointer));
    }

    @Test
    void a_draft_of_tomorrow_is_refused() {
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1).toString();

        Desk.send(Gateway.staff("staff-1", "auditor"), "POST", path(Agencies.found(1)), body(tomorrow, ""))
                .then()
                .statusCode(422)
                .body("pointer", equalTo("/decidedOn"));
    }

    private static Response draft(String number, String parts) {
        return Desk.as("investigator").post(path(number), body("2026-04-01", parts));
    }

    private static String body(String decidedOn, String parts) {
        return "{\"decidedOn\": \"%s\", \"parts\": [%s]}".formatted(decidedOn, parts);
    }

    private static String path(String number) {
        return "/v1/cases/" + number + "/penalty/proposal";
    }
}
