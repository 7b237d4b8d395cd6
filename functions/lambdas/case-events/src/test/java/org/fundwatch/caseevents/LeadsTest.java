package org.fundwatch.caseevents;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.stream.LongStream;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.Shuffled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@TestProfile(ExamplesAllowed.class)
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "case_events"))
@QuarkusTestResource(FakeAws.class)
class LeadsTest {

    @ParameterizedTest(name = "{0} and {1} findings: {2} leads")
    @CsvSource({"1, 1, 0", "1, 2, 1", "2, 2, 1", "3, 0, 1", "0, 0, 0"})
    void a_lead_opens_once_when_the_findings_of_a_month_reach_the_bound(int first, int second, int leads) {
        var hospital = Claims.aHospital();

        take(Claims.checked(hospital, first, "2024-06-01"), Claims.checked(hospital, second, "2024-06-30"));

        assertThat(Claims.leads(hospital)).hasSize(leads);
        assertThat(Claims.audits(hospital)).hasSize(leads);
        assertThat(Claims.tally(hospital)).hasSize(1);
    }

    @ParameterizedTest(name = "{0} at doors, {1} screened: {2} leads")
    @CsvSource({"2, 2, 0", "3, 0, 1", "0, 3, 1", "2, 3, 1", "1, 1, 0"})
    void what_was_asked_about_and_what_was_screened_may_be_the_same_and_the_bound_counts_the_larger(
            int asked, int screened, int leads) {
        var hospital = Claims.aHospital();

        take(Claims.checked(hospital, asked, "2024-06-01"), Claims.screened(hospital, screened, "2024-06-01"));

        assertThat(Claims.leads(hospital)).hasSize(leads);
    }

    @Test
    void a_lead_names_the_example_by_which_it_opened() {
        var hospital = Claims.aHospital();

        take(Claims.checked(hospital, 3, "2024-06-15"));

        assertThat(Claims.leads(hospital))
                .singleElement()
                .asString()
                .startsWith("2024-06 leads/example 2020-01-01 EXAMPLE")
                .contains("LED-01");
        assertThat(Claims.audits(hospital)).containsExactly("open-lead 2024-06");
    }

    @Test
    void a_finding_that_reviewers_hand_over_opens_the_lead_of_its_month_below_the_bound_too() {
        var hospital = Claims.aHospital();

        take(Claims.checked(hospital, 1, "2024-06-15"));
        take(Claims.referred(hospital, "2024-06-15"), Claims.referred(hospital, "2024-06-15"));

        assertThat(Claims.leads(hospital))
                .singleElement()
                .asString()
                .startsWith("2024-06 leads/referral no bound")
                .contains("LED-02");
        assertThat(Claims.audits(hospital)).containsExactly("open-lead 2024-06");
    }

    @Test
    void one_handed_over_before_its_check_was_counted_comes_back_to_the_queue() {
        var hospital = Claims.aHospital();

        assertThat(Messages.failedOf(Claims.referred(hospital, "2024-06-15"))).hasSize(1);
        assertThat(Claims.leads(hospital)).isEmpty();
    }

    @Test
    void months_are_counted_apart() {
        var hospital = Claims.aHospital();

        take(Claims.checked(hospital, 2, "2024-06-30"), Claims.checked(hospital, 2, "2024-07-01"));

        assertThat(Claims.tally(hospital)).containsExactly("2024-06 1 2 1 200", "2024-07 1 2 1 200");
        assertThat(Claims.leads(hospital)).isEmpty();
    }

    static LongStream seeds() {
        return Shuffled.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void checks_repeated_and_in_any_order_end_in_the_same_state(long seed) {
        var hospital = Claims.aHospital();

        new Shuffled(road(hospital), seed).deliver(LeadsTest::failedPlaces);

        assertThat(Claims.tally(hospital)).containsExactly("2024-06 4 6 3 600", "2024-07 1 2 1 200");
        assertThat(Claims.leads(hospital)).singleElement().asString().startsWith("2024-06 ");
        assertThat(Claims.audits(hospital)).containsExactly("open-lead 2024-06");
    }

    private static List<String> road(String hospital) {
        return List.of(
                Claims.checked(hospital, 1, "2024-06-01"),
                Claims.checked(hospital, 0, "2024-06-02"),
                Claims.checked(hospital, 4, "2024-06-30"),
                Claims.checked(hospital, 1, "2024-06-30"),
                Claims.checked(hospital, 2, "2024-07-01"));
    }

    private static List<Integer> failedPlaces(List<String> batch) {
        return Messages.failedOf(batch.toArray(String[]::new)).stream()
                .map(message -> Integer.valueOf(message.substring(1)))
                .toList();
    }

    private static void take(String... messages) {
        assertThat(Messages.failedOf(messages)).isEmpty();
    }
}
