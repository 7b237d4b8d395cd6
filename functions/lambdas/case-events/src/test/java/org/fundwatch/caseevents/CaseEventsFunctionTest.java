package org.fundwatch.caseevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.caseevents.Messages.failedOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "case_events"))
@QuarkusTestResource(FakeAws.class)
class CaseEventsFunctionTest {

    @Test
    void a_filed_report_opens_a_case() {
        var number = Rows.aReport();

        assertThat(failedOf(Messages.filed(number))).isEmpty();

        assertThat(Rows.caseFile(number)).containsExactly("RECEIVED 130000 UNIT WEB f 2024-03-01");
    }

    @Test
    void a_filed_report_may_name_an_institution() {
        var number = Rows.aReport();
        assertThat(failedOf(Messages.filedAgainstAPerson(number, "H00000000001")))
                .isEmpty();

        assertThat(Rows.caseFile(number)).containsExactly("RECEIVED 110000 PERSON PHONE t 2024-03-01");
        assertThat(Rows.all("select institution_code from case_file where case_number = ?", number))
                .containsExactly("H00000000001");
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(textBlock = """
            ReportAccepted,      ,             ACCEPTED
            ReportRefused,       ,             REFUSED
            PenaltyDecided,      ,             PENALTY_DECIDED
            PenaltyRevoked,      ,             PENALTY_REVOKED
            CaseSubstantiated,   ,             SUBSTANTIATED
            CaseUnsubstantiated, ,             UNSUBSTANTIATED
            RewardProposed,      PROPOSED,     REWARD_UNDER_REVIEW
            RewardProposed,      UNDETERMINED, REWARD_UNDER_REVIEW
            RewardProposed,      REFUSED,      CLOSED
            """)
    void what_happens_to_a_case_moves_its_report_on(String type, String status, String stage) {
        var number = Rows.inProgress(Rows.aReport());

        assertThat(failedOf(message(type, number, status))).isEmpty();

        assertThat(Rows.progress(number)).containsExactly(stage);
    }

    @Test
    void progress_may_come_before_its_row() {
        var number = Rows.aReport();

        assertThat(failedOf(Messages.accepted(number))).isEmpty();

        assertThat(Rows.progress(number)).containsExactly("ACCEPTED");
    }

    static LongStream orders() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest(name = "order {0}")
    @MethodSource("orders")
    void events_in_any_order_and_twice_end_in_the_same_state(long order) {
        var number = Rows.inProgress(Rows.aReport());
        var road = new ArrayList<>(road(number));
        road.addAll(List.copyOf(road));
        Collections.shuffle(road, new Random(order));

        road.forEach(message -> assertThat(failedOf(message)).isEmpty());

        assertThat(Rows.caseFile(number)).hasSize(1);
        assertThat(Rows.progress(number)).containsExactly("REWARD_UNDER_REVIEW");
    }

    @ParameterizedTest(name = "order {0}")
    @MethodSource("orders")
    void a_penalty_that_fell_is_the_last_word_even_before_a_later_reward(long order) {
        var number = Rows.inProgress(Rows.aReport());
        var road = new ArrayList<>(road(number));
        road.add(Messages.penaltyRevoked(number));
        Collections.shuffle(road, new Random(order));

        road.forEach(message -> assertThat(failedOf(message)).isEmpty());

        assertThat(Rows.progress(number)).containsExactly("PENALTY_REVOKED");
    }

    @Test
    void the_whole_road_in_one_batch_ends_in_the_same_state() {
        var number = Rows.inProgress(Rows.aReport());

        assertThat(failedOf(road(number).toArray(String[]::new))).isEmpty();

        assertThat(Rows.progress(number)).containsExactly("REWARD_UNDER_REVIEW");
    }

    @Test
    void a_message_that_comes_twice_is_a_success_and_changes_nothing() {
        var number = Rows.aReport();
        var message = Messages.filed(number);

        assertThat(failedOf(message)).isEmpty();
        assertThat(failedOf(message)).isEmpty();

        assertThat(Rows.caseFile(number)).hasSize(1);
    }

    @Test
    void messages_that_do_not_fit_fail_alone() {
        var number = Rows.aReport();
        var good = Messages.filed(number);
        var another = Rows.aReport();

        var failed = failedOf(
                "no json",
                "{}",
                Messages.event(another, "ReportEaten", 1, Map.of("caseNumber", another)),
                Messages.accepted(another).replace("\"caseNumber\"", "\"caseName\""),
                Messages.filed(another).replace("130000", "999999"),
                Messages.filed(another).replace("fundwatch\"", "elsewhere\""),
                Messages.filed(another).replace("T08:00:00Z", ""),
                good);

        assertThat(failed).containsExactlyInAnyOrder("m0", "m1", "m2", "m3", "m4", "m5", "m6");
        assertThat(Rows.caseFile(number)).hasSize(1);
        assertThat(Rows.caseFile(another)).isEmpty();
    }

    @Test
    void a_message_that_failed_is_taken_when_it_comes_again() {
        var number = "FW-TEST-0001";
        var message = Messages.accepted(number);

        assertThat(failedOf(message)).containsExactly("m0");
        Rows.aReport(number);

        assertThat(failedOf(message)).isEmpty();
        assertThat(Rows.progress(number)).containsExactly("ACCEPTED");
    }

    private static List<String> road(String number) {
        return List.of(
                Messages.filed(number),
                Messages.accepted(number),
                Messages.penaltyDecided(number),
                Messages.substantiated(number),
                Messages.reward(number, "PROPOSED"));
    }

    private static String message(String type, String number, String status) {
        return switch (type) {
            case "ReportAccepted" -> Messages.accepted(number);
            case "ReportRefused" -> Messages.refused(number);
            case "PenaltyDecided" -> Messages.penaltyDecided(number);
            case "PenaltyRevoked" -> Messages.penaltyRevoked(number);
            case "CaseSubstantiated" -> Messages.substantiated(number);
            case "CaseUnsubstantiated" -> Messages.unsubstantiated(number);
            default -> Messages.reward(number, status);
        };
    }

    @Test
    void checks_of_claims_are_counted_and_open_no_lead_where_examples_do_not_decide() {
        var hospital = Claims.aHospital();

        assertThat(failedOf(
                        Claims.checked(hospital, 9, "2024-06-15"),
                        Claims.checked(hospital, 0, "2024-06-16"),
                        Claims.checked(hospital, 1, "2024-06-17").replace("\"violations\":1", "\"violations\":-1")))
                .containsExactly("m2");

        assertThat(Claims.tally(hospital)).containsExactly("2024-06 2 9 1 900");
        assertThat(Claims.leads(hospital)).isEmpty();
    }
}
