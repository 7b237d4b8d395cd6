package org.fundwatch.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Timeline.Period;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PenaltyPoliciesTest {
    private static final Map<String, Object> VALID = Map.of(
            "id", "penalty/example",
            "instrument", "an instrument",
            "evidence", "press",
            "source", "an address",
            "from", "2030-01-01",
            "selected-by", "decidedOn",
            "rounding", "DOWN",
            "intent-moves", List.of(Map.of("conduct", "IMPROPER_USE", "to", "FRAUD_OTHER")),
            "rules", List.of());

    @Test
    void the_policies_follow_one_another_without_gap_or_overlap() {
        var periods = Policies.IN_FORCE.periods();

        assertThat(periods)
                .extracting(Period::from)
                .containsExactly(LocalDate.of(2011, 7, 1), LocalDate.of(2021, 5, 1), LocalDate.of(2026, 4, 1));
        assertThat(periods.getFirst().until()).isEqualTo(LocalDate.of(2021, 4, 30));
        assertThat(periods.getLast().until()).isEqualTo(LocalDate.MAX);
    }

    @Test
    void order_735_rules_on_every_kind_but_the_trace_code() {
        var policy = Policies.IN_FORCE.at(LocalDate.of(2021, 5, 1)).orElseThrow();

        assertThat(policy.rules().keySet())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(ViolationKind.TRACE_CODE_NOT_USED)));
    }

    @Test
    void from_the_implementing_rules_on_every_kind_has_a_rule() {
        var policy = Policies.IN_FORCE.at(LocalDate.of(2026, 4, 1)).orElseThrow();

        assertThat(policy.rules()).containsOnlyKeys(ViolationKind.values());
    }

    @Test
    void the_social_insurance_law_rules_on_fraud_of_institutions_and_persons_only() {
        var policy = Policies.IN_FORCE.at(LocalDate.of(2021, 4, 30)).orElseThrow();
        var kinds = EnumSet.range(ViolationKind.FRAUD_INDUCE_IMPERSONATION, ViolationKind.FRAUD_ART38_WITH_INTENT);
        kinds.add(ViolationKind.PERSON_FRAUD);

        assertThat(policy.rules().keySet()).isEqualTo(kinds);
    }

    @Test
    void two_laws_that_fine_one_fraud_fine_it_alike_so_that_none_is_the_higher() {
        var law = Policies.IN_FORCE.at(LocalDate.of(2021, 4, 30)).orElseThrow();
        var order = Policies.IN_FORCE.at(LocalDate.of(2021, 5, 1)).orElseThrow();

        assertThat(law.rules())
                .isNotEmpty()
                .allSatisfy((kind, rule) -> assertThat(rule.fine())
                        .isEqualTo(order.ruleFor(kind).orElseThrow().fine()));
    }

    @ParameterizedTest
    @EnumSource(ViolationKind.class)
    void what_becomes_of_an_amount_is_what_the_orders_of_its_article_say(ViolationKind kind) {
        var beside = Policies.IN_FORCE
                .at(LocalDate.of(2026, 4, 1))
                .orElseThrow()
                .ruleFor(kind)
                .orElseThrow()
                .consequences();
        var orders = String.join("、", beside.orders());
        var back = orders.contains("退回") || orders.contains("追回");

        assertThat(beside.amount())
                .isEqualTo(
                        back
                                ? AmountOrder.REFUNDED
                                : orders.contains("没收") ? AmountOrder.CONFISCATED : AmountOrder.NOT_ORDERED);
    }

    @Test
    void a_policy_that_fits_is_read() {
        assertThat(PenaltyPolicy.of(Tree.of(VALID)).version()).isEqualTo("2030-01-01");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            evidence,        draft
            evidence,        hearsay
            selected-by,     reportedOn
            from,            2030-02-30
            rounding,        SOMEHOW
            intent-moves,    WITCHCRAFT
            adds-to,         Not An Id
            id,              Not An Id
            typo,            of a key
            """)
    void a_policy_that_does_not_fit_stops_the_start(String key, String value) {
        var tree = new HashMap<>(VALID);
        tree.put(key, value);

        assertThatThrownBy(() -> PenaltyPolicy.of(Tree.of(tree))).isInstanceOf(Misfit.class);
    }
}
