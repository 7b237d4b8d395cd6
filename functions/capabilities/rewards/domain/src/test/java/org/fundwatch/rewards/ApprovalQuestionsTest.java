package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.Rewarding.HEBEI;
import static org.fundwatch.rewards.Rewarding.POLICIES;
import static org.fundwatch.rewards.Rewarding.aCaseIn;

import java.util.List;
import java.util.function.UnaryOperator;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.junit.jupiter.api.Test;

class ApprovalQuestionsTest {
    private static final String SHANXI = "140000";
    private static final ReportedMatter REPORTED = new ReportedMatter(List.of(
            ReportedFinding.unsaid(1, Money.yuan("500000"), Nature.ORDINARY).reported()));

    @Test
    void conditions_come_first_and_in_their_order() {
        assertThat(open(HEBEI, said -> said))
                .startsWith("answer to RWD-11", "answer to RWD-12")
                .hasSize(12);
    }

    @Test
    void a_sum_of_which_nobody_has_said_what_was_reported_is_not_approved() {
        var decided = aCaseIn(HEBEI).worth("500000").decided();

        assertThat(ApprovalQuestions.besides(decided.trace(), POLICIES))
                .extracting(MissingFact::name)
                .containsExactly("which findings were reported");
    }

    @Test
    void a_case_that_cost_nothing_has_nothing_to_tell_apart() {
        var decided = aCaseIn(HEBEI).worth("0").decided();

        assertThat(ApprovalQuestions.besides(decided.trace(), POLICIES)).isEmpty();
    }

    @Test
    void where_insiders_are_paid_more_somebody_says_whether_the_reporter_is_one() {
        assertThat(besides(SHANXI, said -> said)).containsExactly("insider");
        assertThat(besides(SHANXI, said -> said.with(Insider.NONE))).isEmpty();
        assertThat(besides(SHANXI, said -> said.with(Insider.FORMER))).isEmpty();
        assertThat(besides(HEBEI, said -> said)).isEmpty();
    }

    private static List<String> open(String place, UnaryOperator<Particulars> said) {
        var decided =
                RewardCalculation.decide(aCaseIn(place).saying(said).facts().with(REPORTED), POLICIES);
        return ApprovalQuestions.of(decided.trace(), POLICIES).stream()
                .map(MissingFact::name)
                .toList();
    }

    private static List<String> besides(String place, UnaryOperator<Particulars> said) {
        return open(place, said).stream()
                .filter(name -> !name.startsWith("answer to "))
                .toList();
    }
}
