package org.fundwatch.claimrecording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claimrecording.Asking.record;
import static org.fundwatch.claimrecording.Questions.line;
import static org.fundwatch.claims.published.CheckStage.IN;
import static org.fundwatch.claims.published.CheckStage.PRE;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.RecordedLine;
import org.fundwatch.kernel.Money;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.Shuffled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A visit that is asked about while ordering, and again before its settlement: a matter counts once. */
@QuarkusTest
class AskedAgainTest {
    private static final String DOCTOR = "D990000000001";
    private static final RecordedLine DRUG = line(1, "XA1", 0, 2, DOCTOR);
    private static final String COUNTS = "1 OPEN";
    private static final String COUNTS_NOT = "1 SUPERSEDED by another";

    private final Questions visit = Questions.ofAVisit();

    @BeforeEach
    void bus() {
        FakeAws.busUp();
        FakeAws.forgetBusEntries();
    }

    @ParameterizedTest(name = "{0} at {1}, {2} at {3}")
    @CsvSource({"PRE, 0, IN, 9", "PRE, 0, PRE, 9", "IN, 0, IN, 9", "PRE, 9, IN, 0", "IN, 0, POST, 9"})
    void the_latest_stage_stands_and_within_a_stage_the_latest_question(
            CheckStage first, int at, CheckStage second, int then) {
        var earlier = visit.asked(first, at, DRUG);
        var later = visit.asked(second, then, DRUG);

        record(earlier, later);

        assertThat(Rows.lives(earlier.checkId())).containsExactly(COUNTS_NOT);
        assertThat(Rows.lives(later.checkId())).containsExactly(COUNTS);
    }

    @Test
    void one_that_is_recorded_late_gives_way_to_what_was_asked_after_it() {
        var earlier = visit.asked(PRE, 0, DRUG);
        var later = visit.asked(IN, 9, DRUG);

        record(later, earlier);

        assertThat(Rows.lives(earlier.checkId())).containsExactly(COUNTS_NOT);
        assertThat(Rows.lives(later.checkId())).containsExactly(COUNTS);
    }

    @Test
    void others_hear_of_a_matter_once_and_of_the_money_that_came_to_it() {
        record(visit.asked(PRE, 0, DRUG), visit.asked(IN, 9, DRUG, line(2, "XA1", 1, 5, DOCTOR)));

        assertThat(FakeAws.busEntries())
                .extracting(entry -> entry.text("Detail"))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("\"findings\":1", "\"amountFen\":200", "\"origin\":\"DOOR\""),
                        second ->
                                assertThat(second).contains("\"findings\":0", "\"violations\":0", "\"amountFen\":500"));
    }

    @Test
    void orders_that_were_asked_about_one_by_one_give_way_to_the_settlement_of_all() {
        var one = visit.asked(PRE, 0, DRUG);
        var other = visit.asked(PRE, 1, line(1, "XA1", 1, 2, DOCTOR));
        var all = visit.asked(IN, 9, DRUG, line(2, "XA1", 1, 2, DOCTOR));

        record(one, other, all);

        assertThat(Stream.of(one, other, all).map(it -> Rows.lives(it.checkId()).getFirst()))
                .containsExactly(COUNTS_NOT, COUNTS_NOT, COUNTS);
    }

    @ParameterizedTest(name = "{0}, {1} on day {2}")
    @CsvSource({"R067, XA1, 0", "R081, XA2, 0", "R081, XA1, 1"})
    void another_rule_item_or_day_is_another_matter(String rule, String item, int day) {
        var first = visit.asked(PRE, 0, DRUG);
        var second = visit.asked(IN, 9, rule, line(1, item, day, 2, DOCTOR));

        record(first, second);

        assertThat(Rows.lives(first.checkId())).containsExactly(COUNTS);
        assertThat(Rows.lives(second.checkId())).containsExactly(COUNTS);
    }

    @Test
    void another_visit_is_another_matter() {
        var first = visit.asked(PRE, 0, DRUG);
        var second = Questions.ofAVisit().asked(IN, 9, DRUG);

        record(first, second);

        assertThat(Rows.lives(first.checkId())).containsExactly(COUNTS);
    }

    @Test
    void what_is_found_of_the_visit_itself_is_one_matter_too() {
        var first = visit.of(PRE, 0, List.of(), Questions.found("R049", Money.ZERO));
        var second = visit.of(IN, 9, List.of(), Questions.found("R049", Money.ZERO));

        record(first, second);

        assertThat(Rows.lives(first.checkId())).containsExactly(COUNTS_NOT);
    }

    @Test
    void where_the_charges_were_not_kept_nobody_can_say_and_both_count() {
        var first = visit.asked(PRE, 0, DRUG).withBareLines();
        var second = visit.asked(IN, 9, DRUG);

        record(first, second);

        assertThat(Rows.lives(first.checkId())).containsExactly(COUNTS);
        assertThat(Rows.lives(second.checkId())).containsExactly(COUNTS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.fundwatch.testing.Shuffled#seeds")
    void in_any_order_and_repeated_the_same_stands(long seed) {
        var checks = List.of(
                visit.asked(PRE, 0, DRUG),
                visit.asked(PRE, 1, line(1, "XA1", 1, 2, DOCTOR)),
                visit.asked(IN, 2, DRUG, line(2, "XA1", 1, 2, DOCTOR)),
                visit.asked(IN, 3, line(2, "XA1", 1, 2, DOCTOR)));

        new Shuffled(checks.stream().map(Messages::message).toList(), seed).deliver(Asking::failedOf);

        assertThat(checks.stream().map(it -> Rows.lives(it.checkId()).getFirst()))
                .containsExactly(COUNTS_NOT, COUNTS_NOT, COUNTS_NOT, COUNTS);
    }
}
