package org.fundwatch.desk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** What a finding rests on: its lines, and what was found of the same matter. */
@QuarkusTest
class FindingGroundsTest {
    private static final String PATH = "/v1/claim-findings";

    @Test
    void a_finding_shows_what_its_own_lines_charge_and_who_prescribed_them() {
        var finding = Found.one();
        Found.charged(finding, 2, "D990000000002");
        Found.charged(finding, 3, "D990000000003");
        Found.prescribed(finding, "D990000000002");

        read(finding)
                .body("grounds.doctors", contains("D990000000002"))
                .body("grounds.charges.no", contains(2))
                .body("grounds.charges[0].code", equalTo("XA1"))
                .body("grounds.charges[0].name", equalTo("an item"))
                .body("grounds.charges[0].first", equalTo("2026-02-27"))
                .body("grounds.charges[0].last", equalTo("2026-02-28"))
                .body("grounds.charges[0].qty", equalTo("2.5"))
                .body("grounds.charges[0].priceFen", equalTo(400))
                .body("grounds.charges[0].amountFen", equalTo(1000))
                .body("grounds.charges[0].doctor", equalTo("D990000000002"));
    }

    @Test
    void a_finding_at_a_door_names_its_article_with_its_law_and_the_check_that_its_institution_was_told() {
        var finding = Found.one();

        read(finding)
                .body("grounds.instrument", equalTo("医疗保障基金使用监督管理条例（国务院令第735号）"))
                .body("grounds.article", startsWith("第三十八条"))
                .body("edition", not(emptyOrNullString()))
                .body("grounds.checkId", equalTo(finding.substring(0, finding.lastIndexOf('-'))));
    }

    @Test
    void a_finding_of_a_settlement_has_its_number_and_no_check_that_anybody_was_told() {
        read(Found.screened(Found.aHospital(), "S01", "2026-03", "D990000000001"))
                .body("settlement", not(emptyOrNullString()))
                .body("grounds.checkId", nullValue());
    }

    @Test
    void a_finding_says_what_its_institution_is_called_once_it_is_registered() {
        var hospital = Found.aHospital();
        var finding = Found.at(hospital, "S01", "2026-03-02T00:00:00Z", 1).getFirst();
        read(finding).body("institution", equalTo(hospital)).body("grounds.institutionName", nullValue());

        Registered.hospital(hospital);

        read(finding).body("grounds.institutionName", equalTo(Registered.NAME));
    }

    @Test
    void a_finding_names_what_counts_in_its_place_and_in_whose_place_it_counts() {
        var hospital = Found.aHospital();
        var asked = Found.at(hospital, "R807", "2026-03-02T00:00:00Z", 1).getFirst();
        var settled = Found.at(hospital, "R807", "2026-03-03T00:00:00Z", 1).getFirst();
        Found.replaced(asked, settled);

        read(asked)
                .body("stage", equalTo("SUPERSEDED"))
                .body("grounds.sameMatter.standing.finding", equalTo(settled))
                .body("allowedActs", empty());
        read(settled)
                .body("grounds.sameMatter.standing", nullValue())
                .body("grounds.sameMatter.earlier.finding", contains(asked))
                .body("grounds.sameMatter.earlier.checkStage", contains("POST"));
    }

    @Test
    void a_matter_that_was_asked_about_twice_is_listed_and_added_up_once() {
        var hospital = Found.aHospital();
        var asked = Found.at(hospital, "R808", "2026-03-02T00:00:00Z", 1).getFirst();
        var settled = Found.at(hospital, "R808", "2026-03-03T00:00:00Z", 1).getFirst();
        Found.replaced(asked, settled);

        Desk.as("auditor").get(PATH + "?rule=R808").then().body("findings.finding", containsInAnyOrder(settled));
        Desk.as("auditor")
                .get("/v1/finding-sums?by=RULE&rule=R808&from=2026-03&until=2026-03")
                .then()
                .body("lines.findings", contains(1))
                .body("lines.amountFen", contains(1000))
                .body("lines.atLeastFen", contains(1000));
    }

    private static ValidatableResponse read(String finding) {
        return Desk.as("investigator").get(PATH + "/" + finding).then().statusCode(200);
    }
}
