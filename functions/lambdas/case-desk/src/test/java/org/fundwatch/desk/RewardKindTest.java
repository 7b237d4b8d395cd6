package org.fundwatch.desk;

import static org.fundwatch.desk.Proposed.pathOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.Nature;
import org.fundwatch.rewards.ReportedFinding;
import org.fundwatch.rewards.ReportedMatter;
import org.junit.jupiter.api.Test;

/** In a place with a rate for each kind, whose first day nobody knows: what would be paid from an assumed one. */
@QuarkusTest
class RewardKindTest {
    private static final String SHAANXI = "610000";

    @Test
    void a_correction_that_mixes_kinds_leaves_the_rate_open_until_the_reviewer_names_one() {
        var number = ofTwoKinds();
        review(number, """
                {"matches": [{"finding": 1, "match": "REPORTED"}, {"finding": 2, "match": "OTHER"}]}""");
        whatIf(number).body("amountFen", equalTo(300_000));

        review(number, "{\"matches\": [{\"finding\": 2, \"match\": \"REPORTED\"}]}");
        whatIf(number).body("amountFen", nullValue()).body("missing", equalTo("kind of violation"));

        review(number, "{\"nature\": \"FRAUD\"}");
        whatIf(number).body("amountFen", equalTo(2_500_000));
    }

    private static String ofTwoKinds() {
        var number = Rows.aCase("ACCEPTED", SHAANXI);
        record(number, "{\"kind\": \"OVER_CHARGING\", \"amountFen\": 10000000, \"intent\": false}");
        record(number, "{\"kind\": \"FRAUD_OTHER\", \"amountFen\": 40000000, \"intent\": true}");
        Rows.change(number, "stage = 'CLOSED_SUBSTANTIATED'");
        return Proposed.of(
                number,
                SHAANXI,
                new ReportedMatter(List.of(
                        ReportedFinding.unsaid(1, Money.yuan("100000"), Nature.ORDINARY),
                        ReportedFinding.unsaid(2, Money.yuan("400000"), Nature.FRAUD))));
    }

    private static void record(String number, String finding) {
        Desk.as("investigator")
                .post("/v1/cases/" + number + "/findings", finding)
                .then()
                .statusCode(200);
    }

    private static void review(String number, String body) {
        Desk.as("adjudicator").post(pathOf(number, "review"), body).then().statusCode(200);
    }

    private static ValidatableResponse whatIf(String number) {
        return Desk.as("adjudicator")
                .get("/v1/cases/" + number + "/reward/what-if", "assumedFrom", "2024-01-01")
                .then();
    }
}
