package org.fundwatch.claimrecording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claimrecording.Asking.record;
import static org.fundwatch.claimrecording.Questions.line;
import static org.fundwatch.claims.published.CheckStage.IN;
import static org.fundwatch.claims.published.CheckStage.POST;
import static org.fundwatch.claims.published.CheckStage.PRE;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claims.published.RecordedLine;
import org.fundwatch.kernel.Money;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.Shuffled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A visit that is asked about again after somebody looked at what was found before: nothing is found twice, and nothing lost. */
@QuarkusTest
class ReviewedBeforeTest {
    private static final String DOCTOR = "D990000000001";
    private static final RecordedLine FIRST_DAY = day(0);
    private static final RecordedLine SECOND_DAY = day(1);
    private static final RecordedLine THIRD_DAY = day(2);
    private static final String COUNTS = "1 OPEN";
    private static final String COUNTS_NOT = "1 SUPERSEDED by another";

    private final Questions visit = Questions.ofAVisit();

    @BeforeEach
    void bus() {
        FakeAws.busUp();
        FakeAws.forgetBusEntries();
    }

    @ParameterizedTest
    @CsvSource({"REVIEWED, 1", "CONFIRMED, 2", "DISMISSED, 2"})
    void what_somebody_has_looked_at_stays_and_is_not_found_twice(String stage, int steps) {
        var first = visit.asked(PRE, 0, FIRST_DAY, SECOND_DAY);
        record(first);
        stands(first, stage, steps);

        var second = visit.asked(IN, 9, SECOND_DAY);
        record(second);

        assertThat(lives(first, second)).containsExactly("1 " + stage, COUNTS_NOT);
    }

    @ParameterizedTest
    @CsvSource({"REVIEWED, 1", "CONFIRMED, 2", "DISMISSED, 2"})
    void a_settlement_of_more_days_stands_beside_the_order_of_one_that_somebody_has_looked_at(String stage, int steps) {
        var order = visit.asked(PRE, 0, FIRST_DAY);
        record(order);
        stands(order, stage, steps);
        FakeAws.forgetBusEntries();

        var settlement = visit.asked(IN, 9, FIRST_DAY, SECOND_DAY, THIRD_DAY);
        record(settlement);

        assertThat(lives(order, settlement)).containsExactly("1 " + stage, COUNTS);
        assertThat(FakeAws.busEntries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.text("Detail")).contains("\"findings\":0", "\"amountFen\":400"));
    }

    @Test
    void the_same_charge_at_more_money_stands_beside_what_somebody_has_looked_at() {
        var order = visit.asked(PRE, 0, FIRST_DAY);
        record(order);
        stands(order, "DISMISSED", 2);

        var settlement = visit.asked(IN, 9, line(1, "XA1", 0, 90, DOCTOR));
        record(settlement);

        assertThat(lives(settlement)).containsExactly(COUNTS);
    }

    @Test
    void what_is_found_of_the_visit_itself_gives_way_where_it_is_no_more_money() {
        var first = visit.of(PRE, 0, List.of(), Questions.found("R049", Money.ofFen(100)));
        record(first);
        stands(first, "REVIEWED", 1);

        var same = visit.of(IN, 8, List.of(), Questions.found("R049", Money.ofFen(100)));
        var more = visit.of(IN, 9, List.of(), Questions.found("R049", Money.ofFen(101)));
        record(same, more);

        assertThat(lives(same, more)).containsExactly(COUNTS_NOT, COUNTS);
    }

    @Test
    void one_that_a_seen_one_holds_puts_nothing_else_out_of_count() {
        var seen = visit.asked(PRE, 0, FIRST_DAY, SECOND_DAY);
        record(seen);
        stands(seen, "REVIEWED", 1);

        var held = visit.asked(IN, 9, FIRST_DAY);
        var another = visit.asked(PRE, 1, FIRST_DAY, THIRD_DAY);
        record(held, another);

        assertThat(lives(seen, held, another)).containsExactly("1 REVIEWED", COUNTS_NOT, COUNTS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.fundwatch.testing.Shuffled#seeds")
    void in_any_order_beside_a_reviewed_one_the_same_stands(long seed) {
        var seen = visit.asked(PRE, 0, FIRST_DAY, SECOND_DAY);
        record(seen);
        stands(seen, "REVIEWED", 1);
        var checks = List.of(
                visit.asked(PRE, 1, SECOND_DAY),
                visit.asked(PRE, 2, FIRST_DAY, THIRD_DAY),
                visit.asked(IN, 3, FIRST_DAY),
                visit.asked(IN, 4, SECOND_DAY, day(3)),
                visit.asked(IN, 5, day(3)),
                visit.asked(POST, 6, day(4)));

        new Shuffled(checks.stream().map(Messages::message).toList(), seed).deliver(Asking::failedOf);

        assertThat(lives(seen)).containsExactly("1 REVIEWED");
        assertThat(checks.stream().map(it -> Rows.lives(it.checkId()).getFirst()))
                .containsExactly(COUNTS_NOT, COUNTS, COUNTS_NOT, COUNTS_NOT, COUNTS, COUNTS);
    }

    @Test
    void an_order_of_a_day_that_the_reviewed_one_has_not_gives_way_to_the_settlement_in_either_order() {
        var seen = visit.asked(PRE, 0, FIRST_DAY);
        record(seen);
        stands(seen, "REVIEWED", 1);
        var settlement = visit.asked(IN, 9, FIRST_DAY, SECOND_DAY);
        var before = visit.asked(PRE, 1, SECOND_DAY);
        var after = visit.asked(PRE, 2, SECOND_DAY);

        record(before, settlement, after);

        assertThat(lives(before, settlement, after)).containsExactly(COUNTS_NOT, COUNTS, COUNTS_NOT);
    }

    private static RecordedLine day(int day) {
        return line(1 + day, "XA1", day, 2, DOCTOR);
    }

    private static void stands(ClaimCheckRecorded check, String stage, int steps) {
        Rows.asOwner("insert into finding_review values ('%s', 1, '%s', %d)".formatted(check.checkId(), stage, steps));
    }

    private static Stream<String> lives(ClaimCheckRecorded... checks) {
        return Stream.of(checks).map(it -> Rows.lives(it.checkId()).getFirst());
    }
}
