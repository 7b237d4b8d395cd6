package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.RewardStatement.Part;
import org.fundwatch.rewards.RewardStatement.Sums;
import org.fundwatch.rewards.RewardStatement.Transfers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RewardStatementTest {
    private static final EnumSet<RewardStep> BEFORE =
            EnumSet.of(RewardStep.PROPOSED, RewardStep.REVIEWED, RewardStep.REFUSED);
    private static final EnumSet<RewardStep> OUT =
            EnumSet.of(RewardStep.PAID, RewardStep.DOUBLED, RewardStep.RECOVERY, RewardStep.RECOVERED);

    @Provide
    static Arbitrary<List<Part>> parts() {
        var sources = Arbitraries.of("city", "county", "province");
        var steps = Arbitraries.of(EnumSet.complementOf(BEFORE));
        var amounts = Arbitraries.longs().between(1, 20_000_000L).map(Money::ofFen);
        return Combinators.combine(sources, steps, amounts)
                .flatAs(RewardStatementTest::parts)
                .list()
                .ofMaxSize(60);
    }

    /** No money comes back that was not paid, and all of it where nothing of the reward is out. */
    private static Arbitrary<Part> parts(String source, RewardStep step, Money amount) {
        var isOut = OUT.contains(step);
        return Arbitraries.longs()
                .between(isOut ? 1 : 0, 3)
                .flatMap(paid -> Arbitraries.longs()
                        .between(isOut && step != RewardStep.RECOVERED ? 0 : paid, paid)
                        .flatMap(recovered -> Arbitraries.longs()
                                .between(0, 3)
                                .map(returned -> part(source, step, amount, paid, recovered, returned))));
    }

    private static Part part(String source, RewardStep step, Money amount, long... transfers) {
        return new Part(source, step, amount, new Transfers(transfers[0], transfers[1], transfers[2]));
    }

    @Property
    void whatever_was_granted_is_paid_lapsed_stopped_or_open(@ForAll("parts") List<Part> parts) {
        var statement = RewardStatement.of(2024, parts);

        assertThat(statement.lines()).allSatisfy(line -> assertAddsUp(line.sums()));
        assertAddsUp(statement.total());
        assertThat(statement.total().granted()).isEqualTo(sum(parts, Part::amount));
    }

    /** Of a doubled reward nobody knows yet whether the second transfer went out. */
    @Property
    void what_left_the_account_is_paid_doubled_or_returned_and_what_came_back_recovered_or_returned(
            @ForAll("parts") List<Part> parts) {
        var known =
                parts.stream().filter(part -> part.step() != RewardStep.DOUBLED).toList();

        var total = RewardStatement.of(2024, known).total();

        assertThat(total.paid().plus(total.doubled()).plus(total.returned()))
                .isEqualTo(sum(
                        known,
                        part -> times(
                                part, part.transfers().paid() + part.transfers().sentBack())));
        assertThat(total.recovered().plus(total.returned()))
                .isEqualTo(sum(
                        known,
                        part -> times(
                                part,
                                part.transfers().recovered() + part.transfers().sentBack())));
    }

    @Property
    void the_total_is_the_sum_of_its_lines(@ForAll("parts") List<Part> parts) {
        var statement = RewardStatement.of(2024, parts);

        assertThat(statement.lines().stream().map(RewardStatement.Line::sums).reduce(Sums::plus))
                .isEqualTo(statement.lines().isEmpty() ? Optional.empty() : Optional.of(statement.total()));
    }

    @Property
    void the_order_of_the_rewards_changes_nothing(@ForAll("parts") List<Part> parts, @ForAll long seed) {
        var shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(RewardStatement.of(2024, shuffled)).isEqualTo(RewardStatement.of(2024, parts));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            APPROVED,  0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0
            NOTIFIED,  0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0
            CLAIMED,   0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0
            CHECKED,   0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0
            ORDERED,   0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0
            RETURNED,  0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0
            PAID,      1, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0
            PAID,      2, 1, 0, 5, 0, 0, 0, 0, 5, 5, 0
            DOUBLED,   1, 0, 0, 5, 0, 0, 0, 0, 0, 5, 0
            DOUBLED,   2, 0, 0, 5, 0, 0, 0, 0, 0, 5, 0
            DOUBLED,   3, 1, 0, 5, 0, 0, 0, 0, 5, 10, 0
            LAPSED,    0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0
            WAIVED,    0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0
            STOPPED,   0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0
            RECOVERY,  1, 0, 0, 5, 0, 0, 0, 5, 0, 0, 0
            RECOVERY,  2, 0, 0, 5, 0, 0, 0, 10, 0, 5, 0
            RECOVERY,  2, 1, 0, 5, 0, 0, 0, 5, 5, 5, 0
            RECOVERED, 1, 1, 0, 5, 0, 0, 0, 0, 5, 0, 0
            RECOVERED, 2, 2, 0, 5, 0, 0, 0, 0, 10, 5, 0
            PAID,      1, 0, 1, 5, 0, 0, 0, 0, 0, 0, 5
            RETURNED,  0, 0, 1, 0, 0, 0, 5, 0, 0, 0, 5
            RETURNED,  1, 1, 1, 0, 0, 0, 5, 0, 5, 5, 5
            ORDERED,   0, 0, 2, 0, 0, 0, 5, 0, 0, 0, 10
            PAID,      2, 1, 1, 5, 0, 0, 0, 0, 5, 5, 5
            STOPPED,   0, 0, 1, 0, 0, 5, 0, 0, 0, 0, 5
            RECOVERED, 1, 1, 1, 5, 0, 0, 0, 0, 5, 0, 5
            """)
    void a_reward_counts_where_it_stands_and_every_payment_of_it(ArgumentsAccessor row) {
        var step = row.get(0, RewardStep.class);
        var parts = List.of(part("city", step, Money.ofFen(5), row.getLong(1), row.getLong(2), row.getLong(3)));

        assertThat(RewardStatement.of(2024, parts).total())
                .isEqualTo(new Sums(
                        Money.ofFen(5),
                        Money.ofFen(row.getLong(4)),
                        Money.ofFen(row.getLong(5)),
                        Money.ofFen(row.getLong(6)),
                        Money.ofFen(row.getLong(7)),
                        Money.ofFen(row.getLong(8)),
                        Money.ofFen(row.getLong(9)),
                        Money.ofFen(row.getLong(10)),
                        Money.ofFen(row.getLong(11))));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "REVIEWED", "REFUSED"})
    void what_nobody_approved_belongs_to_no_budget(RewardStep step) {
        assertThatThrownBy(() -> RewardStatement.of(2024, List.of(part("city", step, Money.ofFen(5), 0, 0, 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Money times(Part part, long often) {
        return Money.ofFen(part.amount().fen() * often);
    }

    private static void assertAddsUp(Sums sums) {
        assertThat(sums.granted())
                .isEqualTo(sums.paid().plus(sums.lapsed()).plus(sums.stopped()).plus(sums.open()));
        assertThat(sums.paid().plus(sums.doubled()))
                .isGreaterThanOrEqualTo(sums.recovering().plus(sums.recovered()));
    }

    private static Money sum(List<Part> parts, Function<Part, Money> amount) {
        return parts.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
