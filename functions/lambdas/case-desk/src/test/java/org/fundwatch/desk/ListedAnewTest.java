package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Fined.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A case of Hunan that was listed, whose penalty fell, and that was decided anew. */
@QuarkusTest
class ListedAnewTest {
    private static final String CODE = "H43000000031";
    private static final String ENTRIES = """
            select decision || ' ' || coalesce(reason, 'stays') from listing left join listing_withdrawal using (entry_id)
             where case_number = ? order by decision""";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void what_was_decided_anew_is_listed_as_another_entry_and_leaves_with_its_own_fall_alone() {
        var number = listed();
        Anew.revoke(number, today.minusDays(20).toString()).then().statusCode(200);

        approve(number).then().statusCode(409);
        decide(number, today.minusDays(10));
        approve(number, "{\"decision\": 1}").then().statusCode(409).body("type", endsWith("/case/not-allowed-now"));
        approve(number, "{\"decision\": 2}").then().statusCode(200).body("decision", equalTo(2));
        approve(number).then().statusCode(409);

        assertThat(Rows.all(ENTRIES, number)).containsExactly("1 LITIGATION", "2 stays");
        Desk.as("auditor")
                .get(path(number, "listing"))
                .then()
                .body("decision", equalTo(2))
                .body("withdrawal", nullValue())
                .body("earlier.decision", contains(1))
                .body("earlier.withdrawal.reason", contains("LITIGATION"));

        Anew.revoke(number, today.toString()).then().statusCode(200);

        assertThat(Rows.all(ENTRIES, number)).containsExactly("1 LITIGATION", "2 LITIGATION");
    }

    private String listed() {
        Desk.as("registrar").put("/v1/institutions/" + CODE, """
                {"name": "Hospital 31 (DEMONSTRATION)", "place": "430000", "type": "MEDICAL_INSTITUTION"}""").then().statusCode(200);
        var number = Rows.aCaseAgainst(CODE, "430000");
        Desk.as("investigator").post(path(number, "findings"), """
                {"kind": "FRAUD_OTHER", "amountFen": 10000, "intent": true}""").then().statusCode(200);
        decide(number, today.minusDays(30));
        approve(number).then().statusCode(200);
        return number;
    }

    private static void decide(String number, LocalDate on) {
        Anew.penalty(number, """
                {"decidedOn": "%s", "parts": [{"finding": 1, "multiple": "2"}]}""".formatted(on)).then().statusCode(200);
    }

    private static Response approve(String number) {
        return approve(number, "{}");
    }

    private static Response approve(String number, String body) {
        return Desk.carelessly(Gateway.staff("staff-2", "registrar")).post(path(number, "listing"), body);
    }
}
