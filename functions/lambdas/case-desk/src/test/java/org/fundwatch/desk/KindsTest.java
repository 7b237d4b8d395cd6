package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.fundwatch.cases.FineRule;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.PenaltyReplay;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.platform.PolicyReader;
import org.fundwatch.platform.TraceJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class KindsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final PenaltyLaw LAW = PenaltyLaw.read(PolicyReader::read);

    @ParameterizedTest
    @EnumSource(ViolationKind.class)
    void a_finding_of_every_kind_is_recorded_decided_read_and_replayed_to_the_same_bytes(ViolationKind kind) {
        var number = withFinding(kind);

        decide(number, choice(kind)).then().statusCode(200);

        Desk.as("auditor")
                .get("/v1/cases/" + number)
                .then()
                .statusCode(200)
                .body("penalty.parts[0].kind", equalTo(kind.name()))
                .body("penalty.parts[0].base", equalTo(rule(kind).base().name()));
        var trace = Rows.one("select trace from penalty_decision where case_number = ?", number);
        var again = (Decided) PenaltyReplay.of(TraceJson.read(trace), LAW);
        assertThat(TraceJson.write(again.trace())).isEqualTo(trace);
        assertThat(Rows.one("select fine_fen::text from penalty_decision where case_number = ?", number))
                .isEqualTo(Long.toString(again.fine().fen()));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            RECORDS_NOT_KEPT | "sumFen": 999999, "refusesToCorrect": true              | penalty/sum-out-of-range | /parts/0/sumFen
            RECORDS_NOT_KEPT | "sumFen": 1000000, "refusesToCorrect": false            | penalty/choice-not-left  | /parts/0
            RECORDS_NOT_KEPT | "sumFen": 1000000                                       | decision/undetermined    |
            RECORDS_NOT_KEPT | "multiple": "2"                                         | penalty/choice-not-left  | /parts/0
            OVER_CHARGING    | "noFine": true                                          | penalty/choice-not-left  | /parts/0
            OVER_CHARGING    | "noFine": false                                         | request/malformed        | /parts/0
            OVER_CHARGING    | "multiple": "1", "noFine": true                         | request/malformed        | /parts/0
            OVER_CHARGING    | "firstViolation": true                                  | request/malformed        | /parts/0
            OVER_CHARGING    | "multiple": "1", "factors": ["MERIT"]                   | penalty/choice-not-left  | /parts/0
            OVER_CHARGING    | "multiple": "1", "suspensionMonths": "13", "seriousConsequence": true | penalty/choice-not-left | /parts/0
            OVER_CHARGING    | "multiple": "1", "suspensionMonths": "9"                | decision/undetermined    |
            OVER_CHARGING    | "multiple": "1", "suspensionMonths": "9.25"             | request/malformed        | /parts/0/suspensionMonths
            AGENCY_FRAUD     | "multiple": "2", "suspensionMonths": "9"                | penalty/choice-not-left  | /parts/0
            OVER_CHARGING    | "finedElsewhere": "market regulator"                    | penalty/choice-not-left  | /parts/0
            OVER_CHARGING    | "finedElsewhere": "market regulator", "reason": "so"    | penalty/choice-not-left  | /parts/0
            OVER_CHARGING    | "multiple": "1", "finedElsewhereDocument": "d"          | request/malformed        | /parts/0/finedElsewhereDocument
            OVER_CHARGING    | "multiple": "1", "factors": ["LUCK"]                    | request/malformed        | /parts/0/factors/0
            OVER_CHARGING    | "multiple": "1", "band": "一般", "reason": "as it says" | penalty/choice-not-left  | /parts/0
            """)
    void a_choice_that_the_law_does_not_leave_is_a_problem(
            ViolationKind kind, String choice, String problem, String pointer) {
        decide(withFinding(kind), choice)
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/" + problem))
                .body("pointer", equalTo(pointer));
    }

    @Test
    void a_factor_and_its_reason_are_kept_and_shown() {
        var number = withFinding(ViolationKind.OVER_CHARGING);

        decide(number, "\"noFine\": true, \"factors\": [\"FIRST_AND_MINOR\"], \"reason\": \"returned the same day\"")
                .then()
                .statusCode(200)
                .body("fineFen", equalTo(0))
                .body("refundFen", equalTo(10001));

        Desk.as("auditor")
                .get("/v1/cases/" + number)
                .then()
                .body("penalty.parts[0].reasons.factors[0]", equalTo("FIRST_AND_MINOR"))
                .body("penalty.parts[0].reasons.text", equalTo("returned the same day"));
    }

    @Test
    void what_the_market_regulator_fined_is_refunded_and_not_fined_again() {
        var number = withFinding(ViolationKind.OVER_CHARGING);

        decide(number, """
                "finedElsewhere": "market regulator", "finedElsewhereDocument": "市监罚〔2024〕1号", "reason": "under the Price Law"\
                """).then().statusCode(200).body("fineFen", equalTo(0)).body("refundFen", equalTo(10001));

        Desk.as("auditor")
                .get("/v1/cases/" + number)
                .then()
                .body("penalty.parts[0].finedElsewhere", equalTo("market regulator"))
                .body("penalty.parts[0].finedElsewhereDocument", equalTo("市监罚〔2024〕1号"));
    }

    @Test
    void a_suspension_within_the_article_is_kept_shown_and_replayed() {
        var number = withFinding(ViolationKind.OVER_CHARGING);

        decide(number, "\"multiple\": \"1.5\", \"suspensionMonths\": \"9.5\", \"seriousConsequence\": true")
                .then()
                .statusCode(200);

        Desk.as("auditor")
                .get("/v1/cases/" + number)
                .then()
                .body("penalty.parts[0].suspensionMonths", equalTo("9.5"))
                .body("penalty.parts[0].suspension.minMonths", equalTo(6))
                .body("penalty.parts[0].suspension.needsAny.size()", equalTo(2));
        var trace = Rows.one("select trace from penalty_decision where case_number = ?", number);
        assertThat(TraceJson.write(((Decided) PenaltyReplay.of(TraceJson.read(trace), LAW)).trace()))
                .isEqualTo(trace);
    }

    private static String withFinding(ViolationKind kind) {
        var number = Rows.aCase("ACCEPTED");
        var intent = kind == ViolationKind.FRAUD_ART38_WITH_INTENT;
        Desk.as("investigator")
                .post("/v1/cases/" + number + "/findings", """
                {"kind": "%s", "amountFen": 10001, "intent": %s}""".formatted(kind, intent))
                .then()
                .statusCode(200);
        return number;
    }

    private static Response decide(String number, String choice) {
        var body = "{\"decidedOn\": \"%s\", \"parts\": [{\"finding\": 1, %s}]}".formatted(DAY, choice);
        return Desk.send(Gateway.staff("staff-1", "adjudicator"), "POST", "/v1/cases/" + number + "/penalty", body);
    }

    private static String choice(ViolationKind kind) {
        return switch (rule(kind)) {
            case FineRule.Multiples range -> "\"multiple\": \"" + range.max() + "\"";
            case FineRule.Fixed range -> "\"sumFen\": " + range.max().fen() + ", \"refusesToCorrect\": true";
            case FineRule.NoFine _ -> "\"noFine\": true";
        };
    }

    private static FineRule rule(ViolationKind kind) {
        return LAW.policies().at(DAY).orElseThrow().ruleFor(kind).orElseThrow().fine();
    }
}
