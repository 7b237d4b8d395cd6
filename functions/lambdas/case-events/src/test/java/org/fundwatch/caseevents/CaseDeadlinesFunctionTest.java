package org.fundwatch.caseevents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.fundwatch.cases.store.CaseFiles;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(OfTheSchedule.class)
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "case_events"))
@QuarkusTestResource(FakeAws.class)
class CaseDeadlinesFunctionTest {
    private static final String TICK = """
            {"id": "1", "source": "aws.scheduler", "detail-type": "Scheduled Event", "detail": "{}"}""";
    private static final String LONG_AGO = "2024-03-01";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    /** The database is that of the other tests too, so what a case adds is what counts. */
    private record Counts(int past, int soon) {
        static Counts now() {
            var line = JsonBody.read(tick(lessThan(300)).getFirst());
            return new Counts(line.integer("PeriodsPast"), line.integer("PeriodsDueSoon"));
        }

        Counts and(int past, int soon) {
            return new Counts(this.past + past, this.soon + soon);
        }
    }

    @ParameterizedTest(name = "{0}: {1} more")
    @CsvSource({
        "RECEIVED, 1",
        "ACCEPTED, 1",
        "REFUSED, 0",
        "CLOSED_UNSUBSTANTIATED, 0",
        "PENALTY_REVOKED, 0",
        "PENALTY_DECIDED, 1"
    })
    void a_case_that_nobody_filed_in_time_counts_as_long_as_somebody_still_has_to(String stage, int more) {
        var before = Counts.now();

        Rows.aCase(stage, LONG_AGO);

        assertThat(Counts.now()).isEqualTo(before.and(more, 0));
    }

    @Test
    void cases_of_several_pages_all_count() {
        var before = Counts.now();

        Rows.cases(3 * CaseFiles.MOST + 1, LONG_AGO);

        assertThat(Counts.now()).isEqualTo(before.and(3 * CaseFiles.MOST + 1, 0));
    }

    @Test
    void what_may_end_soon_is_counted_apart() {
        var before = Counts.now();

        var number = Rows.aCase("ACCEPTED", today.toString());
        Rows.reached(number, "RECORDS_SEALED", today.minusDays(27).toString());

        assertThat(Counts.now()).isEqualTo(before.and(0, 1));
    }

    @Test
    void a_decision_that_was_never_served_is_missed_too_until_it_falls() {
        var before = Counts.now();

        var number = Rows.aCase("PENALTY_DECIDED", LONG_AGO);
        Rows.decided(number, "2024-05-06");
        assertThat(Counts.now()).isEqualTo(before.and(2, 0));

        Rows.fallen(number, "2024-08-01");
        assertThat(Counts.now()).isEqualTo(before.and(1, 0));
    }

    @Test
    void the_line_has_numbers_and_nothing_of_a_case() {
        var number = Rows.aCase("RECEIVED", LONG_AGO);

        var lines = tick(lessThan(300));

        assertThat(lines).singleElement().asString().doesNotContain(number, "130000");
        assertThat(JsonBody.read(lines.getFirst()).keys())
                .containsExactlyInAnyOrder("_aws", "PeriodsPast", "PeriodsDueSoon");
    }

    @Test
    void where_not_every_case_can_be_looked_at_there_is_no_count_and_the_function_fails() {
        Rows.run("revoke select on procedure_entry from case_events");
        try {
            assertThat(tick(greaterThanOrEqualTo(500))).isEmpty();
        } finally {
            Rows.run("grant select on procedure_entry to case_events");
        }
    }

    private static List<String> tick(Matcher<Integer> status) {
        return Printed.during(() -> given().body(TICK).post("/").then().statusCode(status));
    }
}
