package org.fundwatch.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.published.RevocationReason;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.junit.jupiter.api.Test;

class PenaltiesTest {
    private static final LocalDate FELL = LocalDate.of(2024, 5, 20);

    @Test
    void without_a_decision_the_first_one_comes_next() {
        assertThat(Penalties.NONE.latest()).isEmpty();
        assertThat(Penalties.NONE.standing()).isEmpty();
        assertThat(Penalties.NONE.fellOn()).isEmpty();
        assertThat(Penalties.NONE.next()).isEqualTo(1);
        assertThat(Penalties.NONE.round()).isEqualTo(1);
    }

    @Test
    void a_case_is_about_the_decision_that_stands() {
        var one = new Penalties(List.of(standing(1)));

        assertThat(one.standing()).contains(standing(1));
        assertThat(one.round()).isEqualTo(1);
        assertThat(one.fellOn()).isEmpty();
    }

    @Test
    void once_it_fell_the_case_is_about_the_one_that_comes_next() {
        var fell = new Penalties(List.of(fallen(1)));

        assertThat(fell.latest()).contains(fallen(1));
        assertThat(fell.standing()).isEmpty();
        assertThat(fell.round()).isEqualTo(2);
        assertThat(fell.fellOn()).contains(FELL);
    }

    @Test
    void decisions_stand_by_their_numbers_and_the_earlier_ones_are_told_newest_first() {
        var three = new Penalties(List.of(standing(3), fallen(1), fallen(2)));

        assertThat(three.latest()).contains(standing(3));
        assertThat(three.earlier()).containsExactly(fallen(2), fallen(1));
        assertThat(three.of(2)).contains(fallen(2));
        assertThat(three.of(4)).isEmpty();
        assertThat(three.round()).isEqualTo(3);
        assertThat(three.fellOn()).isEmpty();
    }

    @Test
    void a_case_is_decided_anew_only_after_its_penalty_fell_and_no_number_is_left_out() {
        var beside = List.of(standing(1), standing(2));
        var gap = List.of(fallen(2));

        assertThatThrownBy(() -> new Penalties(beside)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Penalties(gap)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> standing(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_decision_names_the_findings_that_it_is_about() {
        assertThat(standing(1).findings()).containsExactly(1);
    }

    private static NumberedPenalty standing(int number) {
        return new NumberedPenalty(number, decided());
    }

    private static NumberedPenalty fallen(int number) {
        var revocation = new Revocation(RevocationReason.LITIGATION, FELL, "DEMONSTRATION 2024-1");
        return new NumberedPenalty(number, decided(), Optional.of(revocation));
    }

    private static Decided decided() {
        var part = new Part(new Finding(1, ViolationKind.OVER_CHARGING, Money.yuan("100"), false), Multiple.of("1.5"));
        return (Decided) PenaltyCalculation.decide(List.of(part), LocalDate.of(2024, 5, 1), Policies.IN_FORCE);
    }
}
