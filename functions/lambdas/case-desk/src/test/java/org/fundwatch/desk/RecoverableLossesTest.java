package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Proposed.pathOf;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.Nature;
import org.fundwatch.rewards.ReportedFinding;
import org.fundwatch.rewards.ReportedMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings whose amount no article orders back to the fund. */
@QuarkusTest
class RecoverableLossesTest {
    private static final String HEBEI = "130000";
    private static final String REPORTED = ", \"match\": \"REPORTED\"";
    private static final String TOLD =
            "select detail from outbox where type = 'CaseSubstantiated' and detail::json ->> 'subject' = ?";

    @ParameterizedTest(name = "{0}, {1}: {2} with {3} fen")
    @CsvSource(delimiter = '|', textBlock = """
            BRIBERY          | "match": "REPORTED"                          | REPORTED | 40000000
            BRIBERY          | "match": "OTHER"                             | OTHER    | 0
            BRIBERY          | "match": "IN_PART", "reportedFen": 40000000  | IN_PART  | 0
            LEAK             | "match": "REPORTED"                          | REPORTED | 40000000
            RECORDS_NOT_KEPT | "match": "IN_PART", "reportedFen": 20        | IN_PART  | 0
            """)
    void a_finding_of_which_the_fund_gets_nothing_back_is_shown_as_the_review_says(
            String kind, String said, String match, int fen) {
        var number = proposed(kind, finding(2, "0"));

        review(number, "{\"matches\": [{\"finding\": 2, %s}]}".formatted(said)).statusCode(200);

        Desk.as("auditor")
                .get(pathOf(number, "steps"))
                .then()
                .statusCode(200)
                .body("findings[1].match", equalTo(match))
                .body("findings[1].reportedFen", equalTo(fen));
    }

    @Test
    void a_review_values_again_what_was_told_as_a_loss_before() {
        var number = proposed("LEAK", finding(2, "400000").reported());

        review(number, "{}").statusCode(200).body("amountFen", equalTo(300_000));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"BRIBERY", "LEAK", "RECORDS_NOT_KEPT"})
    void what_the_article_does_not_order_back_is_no_part_of_the_case_value(String kind) {
        var number = Rows.aCase("ACCEPTED", HEBEI);
        record(number, "OVER_CHARGING", 10_000_000, REPORTED);
        record(number, kind, 40_000_000, REPORTED);

        Desk.as("adjudicator")
                .post("/v1/cases/" + number + "/closure", "{\"outcome\": \"SUBSTANTIATED\"}")
                .then()
                .statusCode(200);

        assertThat(Rows.one(TOLD, number))
                .contains("\"caseValueFen\":10000000")
                .contains("{\"number\":2,\"lossFen\":0,\"match\":\"REPORTED\",\"reportedFen\":0,\"fraud\":false}");
    }

    /** The reward of a reported loss of 100,000 yuan, and of a second finding as it was told when the case was closed. */
    private static String proposed(String kind, ReportedFinding told) {
        var number = Rows.aCase("ACCEPTED", HEBEI);
        record(number, "OVER_CHARGING", 10_000_000, REPORTED);
        record(number, kind, 40_000_000, "");
        Rows.change(number, "stage = 'CLOSED_SUBSTANTIATED'");
        return Proposed.of(
                number, HEBEI, new ReportedMatter(List.of(finding(1, "100000").reported(), told)));
    }

    private static ValidatableResponse review(String number, String body) {
        return Desk.carelessly(Gateway.staff("staff-1", "adjudicator"))
                .post(pathOf(number, "review"), body)
                .then();
    }

    private static void record(String number, String kind, long fen, String match) {
        Agencies.find(number, """
                {"kind": "%s", "amountFen": %d, "intent": false%s}""".formatted(kind, fen, match));
    }

    private static ReportedFinding finding(int number, String yuan) {
        return ReportedFinding.unsaid(number, Money.yuan(yuan), Nature.ORDINARY);
    }
}
