package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What others are told of findings, and what their institutions say of them. */
@QuarkusTest
class FindingNewsTest {
    private static final String PATH = "/v1/claim-findings";

    @Test
    void that_a_finding_advanced_is_told_from_its_confirmation_on_and_of_dismissed_ones_never() {
        var hospital = Found.aHospital();
        var findings = Found.at(hospital, "S01", "2026-03-01T00:00:00Z", 2);
        Found.reviewed("DISMISSED", findings.get(1));

        Found.verified(findings.get(0));

        var told = Rows.all(
                "select detail from outbox where type = 'FindingAdvanced' and detail like '%' || ? || '%'", hospital);
        assertThat(told).hasSize(2).allMatch(detail -> detail.contains("\"number\":1"));
        assertThat(told.toString()).doesNotContain("looked at");
    }

    @Test
    void an_appeal_by_the_institutions_door_is_shown_with_its_words_and_documents() {
        var finding = Found.one();
        Found.appealedByDoor(finding);

        Desk.as("adjudicator")
                .get(PATH + "/" + finding)
                .then()
                .body("appeals[0].reason", equalTo("their words"))
                .body("appeals[0].answer", equalTo("TOO_EARLY"))
                .body("appeals[0].day", equalTo("2026-03-06"))
                .body("appeals[0].documents.name", contains("a.pdf"));
    }
}
