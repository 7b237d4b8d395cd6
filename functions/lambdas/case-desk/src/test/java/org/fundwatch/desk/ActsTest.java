package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.fundwatch.cases.RefusalReason;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ActsTest {
    private static final String FINDING = """
            {"kind": "OVER_CHARGING", "amountFen": 10000, "intent": false}""";
    private static final String PENALTY = """
            {"decidedOn": "2024-05-01", "parts": [{"finding": 1, "multiple": "1.5"}]}""";

    @BeforeEach
    void forget() {
        FakeAws.forgetBusEntries();
    }

    @AfterEach
    void mend() {
        FakeAws.busUp();
    }

    @Test
    void an_accepted_report_is_audited_told_and_shown() {
        var number = Rows.aCase("RECEIVED");

        Desk.as("intake-officer")
                .post(of(number, "acceptance"))
                .then()
                .statusCode(200)
                .body("stage", equalTo("ACCEPTED"));

        assertThat(Rows.stage(number)).isEqualTo("ACCEPTED");
        assertThat(audited(number)).isEqualTo("staff-1 ACCEPT {}");
        assertThat(told(number)).contains("\"type\":\"ReportAccepted\"", "\"caseNumber\":\"" + number + "\"");
        assertThat(FakeAws.busEntries())
                .singleElement()
                .satisfies(it -> assertThat(it.text("DetailType")).isEqualTo("ReportAccepted"));
    }

    @ParameterizedTest
    @EnumSource(RefusalReason.class)
    void a_report_is_refused_for_every_known_reason(RefusalReason reason) {
        var number = Rows.aCase("RECEIVED");

        Desk.as("intake-officer")
                .post(of(number, "refusal"), "{\"reason\": \"%s\"}".formatted(reason))
                .then()
                .statusCode(200);

        assertThat(Rows.stage(number)).isEqualTo("REFUSED");
        assertThat(told(number)).contains("ReportRefused", reason.name());
    }

    @Test
    void several_findings_are_decided_together_into_two_ledgers() {
        var number = Rows.aCase("ACCEPTED");
        Desk.as("investigator").post(of(number, "findings"), FINDING).then().statusCode(200);
        Desk.as("investigator").post(of(number, "findings"), """
                {"kind": "FRAUD_OTHER", "amountFen": 333, "intent": true}""").then().body("finding", equalTo(2));

        Desk.as("adjudicator")
                .post(of(number, "penalty"), """
                {"decidedOn": "2024-05-01", "parts": [{"finding": 2, "multiple": "2.5"}, {"finding": 1, "multiple": "1"}]}""")
                .then()
                .statusCode(200)
                .body("refundFen", equalTo(10333))
                .body("fineFen", equalTo(10832));

        assertThat(told(number)).contains("\"fineFen\":10832", "penalty/order-735");
        assertThat(audited(number)).contains("2×2.5, 1×1");
    }

    @Test
    void a_substantiated_case_tells_its_value_without_the_fine() {
        var number = decided();

        Desk.as("adjudicator")
                .post(of(number, "closure"), "{\"outcome\": \"SUBSTANTIATED\"}")
                .then()
                .statusCode(200);

        assertThat(Rows.stage(number)).isEqualTo("CLOSED_SUBSTANTIATED");
        assertThat(told(number))
                .contains(
                        "CaseSubstantiated",
                        "\"caseValueFen\":10000",
                        "\"fraud\":false",
                        "\"reportedOn\":\"2024-03-01\"");
    }

    @Test
    void an_unsubstantiated_case_is_closed_and_told() {
        var number = Rows.aCase("ACCEPTED");

        Desk.as("adjudicator")
                .post(of(number, "closure"), "{\"outcome\": \"UNSUBSTANTIATED\"}")
                .then()
                .statusCode(200);

        assertThat(Rows.stage(number)).isEqualTo("CLOSED_UNSUBSTANTIATED");
        assertThat(told(number)).contains("CaseUnsubstantiated");
    }

    @Test
    void with_the_bus_down_a_case_is_closed_and_its_event_waits() {
        var number = Rows.aCase("ACCEPTED");
        FakeAws.busDown();

        Desk.as("adjudicator")
                .post(of(number, "closure"), "{\"outcome\": \"UNSUBSTANTIATED\"}")
                .then()
                .statusCode(200);

        assertThat(Rows.stage(number)).isEqualTo("CLOSED_UNSUBSTANTIATED");
        assertThat(Rows.all("select detail from outbox where sent_at is null and detail like ?", "%" + number + "%"))
                .hasSize(1);
    }

    @Test
    void the_same_key_gives_the_first_answer_and_acts_once() {
        var number = Rows.aCase("ACCEPTED");
        var key = UUID.randomUUID().toString();

        var first = Desk.as("investigator")
                .post(key, of(number, "findings"), FINDING)
                .asString();
        var again = Desk.as("investigator")
                .post(key, of(number, "findings"), FINDING)
                .asString();

        assertThat(again).isEqualTo(first);
        assertThat(Rows.all("select number::text from finding where case_number = ?", number))
                .containsExactly("1");
        assertThat(Rows.all("select act from audit_row where subject = ?", number))
                .containsExactly("RECORD_FINDING");
    }

    private static String decided() {
        var number = Rows.aCase("ACCEPTED");
        Desk.as("investigator").post(of(number, "findings"), FINDING).then().statusCode(200);
        Desk.as("adjudicator").post(of(number, "penalty"), PENALTY).then().statusCode(200);
        return number;
    }

    private static String audited(String number) {
        return Rows.all(
                        "select actor || ' ' || act || ' ' || details::text from audit_row where subject = ? order by seq",
                        number)
                .getLast();
    }

    private static String told(String number) {
        return Rows.all("select detail from outbox where detail like ? order by seq", "%" + number + "%")
                .getLast();
    }

    private static String of(String number, String act) {
        return "/v1/cases/" + number + "/" + act;
    }
}
