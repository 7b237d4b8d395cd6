package org.fundwatch.cases.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.cases.clocks.Running.LATE_PAYMENT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.fundwatch.cases.clocks.Arrears.Contest;
import org.fundwatch.cases.clocks.LateChargeDecision.Charged;
import org.fundwatch.cases.clocks.LateChargeDecision.Undetermined;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LateChargeTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 17);
    private static final Map<String, Object> RULE = Map.of(
            "id", "clocks/some",
            "instrument", "an instrument",
            "article", "an article",
            "evidence", "press",
            "source", "an address",
            "from", "2030-01-01",
            "selected-by", "dueOn",
            "per-day", "3%",
            "cap", "100%",
            "rounding", "DOWN");

    @ParameterizedTest(name = "{1} days late: {2} ({3})")
    @CsvSource(textBlock = """
        1000.00, -1,  0.00,    paid before the end
        1000.00, 0,   0.00,    paid on the last day
        1000.00, 1,   30.00,   3% for the first day
        1000.00, 33,  990.00,  99%
        1000.00, 34,  1000.00, held at the fine
        1000.00, 999, 1000.00, held for ever
        0.33,    1,   0.00,    part of a fen is dropped
        0.34,    1,   0.01,    a whole fen is not
        """)
    void each_day_costs_three_percent_and_all_of_them_never_more_than_the_fine(
            String fine, int days, String charge, String why) {
        var charged = charged(Money.yuan(fine), days);

        assertThat(charged.amount()).as(why).isEqualTo(Money.yuan(charge));
        assertThat(charged.days()).isEqualTo(Math.max(0, days));
    }

    @Property
    void one_day_more_never_costs_less_and_never_more_than_the_fine(
            @ForAll @LongRange(min = 0) long fen, @ForAll @IntRange(max = 5000) int days) {
        var fine = Money.ofFen(fen);

        var charge = charged(fine, days).amount();

        assertThat(charge).isBetween(Money.ZERO, fine);
        assertThat(charged(fine, days + 1).amount()).isGreaterThanOrEqualTo(charge);
    }

    @Property
    void a_larger_fine_never_costs_less(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long fen, @ForAll @IntRange(max = 60) int days) {
        assertThat(charged(Money.ofFen(fen + 1), days).amount())
                .isGreaterThanOrEqualTo(charged(Money.ofFen(fen), days).amount());
    }

    @ParameterizedTest(name = "due on {0}")
    @CsvSource({"2021-07-14, false", "2021-07-15, true"})
    void the_rule_holds_for_fines_that_fall_due_from_its_first_day(LocalDate due, boolean ruled) {
        var decision = LateCharge.on(Money.yuan("1000"), due, due.plusDays(1), LATE_PAYMENT);

        assertThat(decision instanceof Charged).isEqualTo(ruled);
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void whether_it_runs_while_the_fine_is_contested_is_not_in_the_sources(Contest contest) {
        var decision = LateCharge.on(new Arrears(Money.yuan("1"), DUE, contest), DUE.plusDays(9), LATE_PAYMENT);

        assertThat(decision)
                .isEqualTo(new Undetermined(new MissingFact("whether the late charge runs during " + contest)));
    }

    @Test
    void the_trace_answers_every_question_and_can_be_replayed() {
        var charged = charged(Money.yuan("1000"), 34);
        var facts = charged.trace().facts();

        assertThat(charged.trace().steps())
                .extracting(step -> step.rule().value() + " " + step.answer())
                .containsExactly("CLK-10 yes", "CLK-11 no", "CLK-12 34", "CLK-13 yes");
        assertThat(LateCharge.on(
                        Money.ofFen(Long.parseLong(facts.get("fineFen"))),
                        LocalDate.parse(facts.get("dueOn")),
                        LocalDate.parse(facts.get("day")),
                        LATE_PAYMENT))
                .isEqualTo(charged);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "evidence, draft",
        "selected-by, day",
        "per-day, 3",
        "per-day, 101%",
        "cap, 101%",
        "rounding, SOMEHOW",
        "typo, of a key"
    })
    void a_rule_that_does_not_fit_stops_the_start(String key, String value) {
        var tree = new HashMap<>(RULE);
        tree.put(key, value);

        assertThatThrownBy(() -> LateChargeRule.of(Tree.of(tree))).isInstanceOf(Misfit.class);
    }

    private static Charged charged(Money fine, int days) {
        return (Charged) LateCharge.on(fine, DUE, DUE.plusDays(days), LATE_PAYMENT);
    }
}
