package org.fundwatch.deskpages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Bureau.class)
class PrecisionTest {
    @BeforeEach
    void answers() {
        Answers.everything();
        StandIn.answers("GET /v1/rule-precision", 200, Answers.file("precision"));
    }

    @AfterEach
    void every_call_and_answer_keeps_to_the_contract() {
        assertThat(StandIn.breaches()).isEmpty();
    }

    @Test
    void precision_is_a_table_and_a_chart_and_leads_to_a_proposal_for_what_is_below_the_floor() {
        var page =
                Browser.signedIn("adjudicator").get("/desk/en/rule-precision").body();

        assertThat(page)
                .contains(
                        "<svg",
                        "role=\"img\"",
                        "12.5% (1 of 8)",
                        "the red line is the floor of 50%",
                        "S01 Bed charged for days away",
                        "below the floor",
                        "The floor is an example of ours")
                .contains("/desk/en/do/shadow-proposals?rule=S01&amp;from=2026-01&amp;until=2026-03")
                .doesNotContain("do/shadow-proposals?rule=R067");
    }

    @Test
    void where_nothing_was_reviewed_nothing_is_drawn() {
        StandIn.answers("GET /v1/rule-precision", 200, """
                {"from": "2026-03", "until": "2026-03", "rules": [
                  {"rule": "S01", "standing": "NO_POLICY", "found": 2, "reviewed": 0, "confirmed": 0, "months": []},
                  {"rule": "S02", "standing": "NO_POLICY", "found": 2, "reviewed": 0, "confirmed": 0, "months": []}]}\
                """);

        assertThat(Browser.signedIn("auditor").get("/desk/en/rule-precision").body())
                .contains("S01", "S02")
                .doesNotContain("<svg", "<figure");
    }

    @Test
    void a_list_of_proposals_without_any_says_so_under_one_heading() {
        StandIn.answers("GET /v1/shadow-proposals", 200, "{\"proposals\": []}");

        assertThat(Browser.signedIn("auditor").get("/desk/en/shadow-proposals").body())
                .contains("There is nothing here.")
                .containsOnlyOnce("Proposals to try rules out again</h")
                .doesNotContain("<h2");
    }

    @Test
    void a_proposal_s_form_knows_its_rule_and_months() {
        var page = Browser.signedIn("adjudicator")
                .get("/desk/en/do/shadow-proposals?rule=S01&from=2026-01&until=2026-03")
                .body();

        assertThat(page).contains("name=\"rule\" value=\"S01\"", "name=\"from\" value=\"2026-01\"");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"rule=S01, true", "place=3411, false"})
    void a_month_leads_to_its_findings_unless_they_are_of_one_place(String asked, boolean leads) {
        StandIn.answers("GET /v1/rule-precision?" + asked, 200, """
                {"from": "2026-03", "until": "2026-03", "rules": [{"rule": "S01", "standing": "NO_POLICY",
                  "found": 2, "reviewed": 0, "confirmed": 0, "months": [{"month": "2026-03", "found": 2, "reviewed": 0, "confirmed": 0}]}]}\
                """);

        var page = Browser.signedIn("auditor")
                .get("/desk/en/rule-precision?" + asked)
                .body();

        assertThat(page).contains("2026-03");
        assertThat(page.contains("/desk/en/claim-findings?rule=S01&amp;month=2026-03"))
                .isEqualTo(leads);
    }
}
