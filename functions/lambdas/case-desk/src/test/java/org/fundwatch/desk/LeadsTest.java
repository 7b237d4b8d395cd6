package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LeadsTest {

    @Test
    void leads_are_listed_newest_first_and_say_that_their_bound_is_an_example() {
        Rows.aLead("H00000000801", "2040-06-02T00:00:00Z");
        Rows.aLead("H00000000802", "2040-06-03T00:00:00Z");

        var answer = Desk.as("investigator").get("/v1/leads");

        answer.then()
                .statusCode(200)
                .body("leads[0].institution", equalTo("H00000000802"))
                .body("leads[0].month", equalTo("2024-06"))
                .body("leads[0].checks", equalTo(2))
                .body("leads[0].findings", equalTo(5))
                .body("leads[0].violations", equalTo(1))
                .body("leads[0].amountFen", equalTo(264100))
                .body("leads[0].example", equalTo(true))
                .body("leads[0].trace.policy", equalTo("leads/example"))
                .body("leads[1].institution", equalTo("H00000000801"));
    }

    @Test
    void a_lead_says_what_its_institution_is_called_where_it_is_registered() {
        Rows.aLead("H00000000803", "2039-06-02T00:00:00Z");
        Rows.aLead("H00000000804", "2039-06-03T00:00:00Z");
        Registered.hospital("H00000000803");

        Desk.as("investigator")
                .get("/v1/leads")
                .then()
                .body("leads.find { it.institution == 'H00000000804' }.institutionName", nullValue())
                .body("leads.find { it.institution == 'H00000000803' }.institutionName", equalTo(Registered.NAME));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "intake-officer, 200",
        "investigator, 200",
        "adjudicator, 200",
        "auditor, 200",
        "finance, 403",
        "registrar, 403"
    })
    void leads_are_read_by_those_who_act_on_them(String role, int status) {
        var answer = Desk.carelessly(Gateway.staff("staff-1", role)).get("/v1/leads");

        assertThat(answer.statusCode()).isEqualTo(status);
    }
}
