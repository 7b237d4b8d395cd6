package org.fundwatch.rewardcalculation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewardcalculation.Messages.Substantiated.aCase;
import static org.fundwatch.rewardcalculation.Messages.batch;
import static org.fundwatch.rewardcalculation.Messages.finding;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reward pays for what was reported, and says what it misses where nobody has said what was. */
@QuarkusTest
class ReportedMatterTest {

    @BeforeEach
    void forget() {
        FakeAws.busUp();
        FakeAws.forgetBusEntries();
    }

    @Test
    void what_was_not_reported_is_not_paid_for() {
        var number = newNumber();
        var findings = finding(1, 10_000_000, "REPORTED", 10_000_000) + "," + finding(2, 40_000_000, "OTHER", 0);

        assertThat(failedOf(batch(aCase(number).with(50_000_000, findings)))).isEmpty();

        assertThat(Rows.reward(number)).startsWith("PROPOSED 300000 ");
    }

    @Test
    void a_part_that_was_reported_is_undetermined_where_no_text_says_how_it_counts() {
        var number = newNumber();

        assertThat(failedOf(batch(aCase(number).with(500, finding(1, 500, "IN_PART", 20)))))
                .isEmpty();

        assertThat(Rows.reward(number)).startsWith("UNDETERMINED ");
        assertThat(FakeAws.busEntries())
                .filteredOn(entry -> entry.text("Detail").contains(number))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text("Detail")).contains("reported in part"));
    }

    @Test
    void a_case_told_before_findings_stood_beside_the_report_is_undetermined() {
        var number = newNumber();

        assertThat(failedOf(batch(Messages.ofVersion1(aCase(number))))).isEmpty();

        assertThat(Rows.reward(number)).startsWith("UNDETERMINED ");
        assertThat(FakeAws.busEntries())
                .filteredOn(entry -> entry.text("Detail").contains(number))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.text("Detail")).contains("\"missing\":\"which findings were reported\""));
    }

    private static List<String> failedOf(String batch) {
        var answer = given().contentType("application/json").body(batch).post("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath().getList("batchItemFailures.itemIdentifier");
    }

    private static String newNumber() {
        var digits = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        return "FW-" + digits.substring(0, 4) + "-" + digits.substring(4);
    }
}
