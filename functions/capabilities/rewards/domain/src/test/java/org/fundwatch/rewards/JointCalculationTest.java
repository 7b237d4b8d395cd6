package org.fundwatch.rewards;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.SomePolicy.aPolicy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointCalculationTest {
    private static final String SOMEWHERE = "310000";
    private static final RewardPolicies EQUAL = Rewarding.only(aPolicy().with("joint", "EQUALLY"));

    @Property
    void what_the_reporters_of_one_matter_are_paid_is_what_one_of_them_alone_would_be(
            @ForAll @LongRange(min = 100_00, max = 20_000_000_00L) long caseValue,
            @ForAll @IntRange(min = 2, max = 9) int people) {
        var reporters = IntStream.range(0, people)
                .mapToObj(at -> reporter(at, worth(Money.ofFen(caseValue))))
                .toList();
        var alone = (RewardDecision.Proposed)
                RewardCalculation.decide(reporters.getFirst().facts(), EQUAL);

        var paid = JointCalculation.decide(reporters, EQUAL).values().stream()
                .map(decision -> ((RewardDecision.Proposed) decision).amount())
                .reduce(Money.ZERO, Money::plus);

        assertThat(paid).isEqualTo(alone.amount());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        EQUALLY    | 10.01; 10.00; 10.00
        FIRST_ONLY | 30.01; CONDITION_NOT_MET; CONDITION_NOT_MET
        """)
    void each_has_the_part_that_the_text_gives_by_the_order_of_arrival(String joint, String parts) {
        var three = List.of(
                reporter(3, worth(Money.yuan("1000.50"))),
                reporter(5, worth(Money.yuan("1000.50"))),
                reporter(9, worth(Money.yuan("1000.50"))));

        assertThat(outcomes(three, Rewarding.only(aPolicy().with("joint", joint))))
                .isEqualTo(parts);
        assertThat(outcomes(three.reversed(), Rewarding.only(aPolicy().with("joint", joint)))
                        .split("; ", -1))
                .containsExactlyInAnyOrder(parts.split("; ", -1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        FIRST_ONLY | 30.01; CONDITION_NOT_MET
        EQUALLY    | 15.01; 15.00
        """)
    void that_a_later_one_was_not_the_first_takes_nothing_from_the_first(String joint, String parts) {
        var two = List.of(reporter(3, inBeijing(true)), reporter(5, inBeijing(false)));
        var policies = Rewarding.only(aPolicy().with("place", Rewarding.BEIJING).with("joint", joint));

        assertThat(outcomes(two, policies)).isEqualTo(parts);
        assertThat(JointCalculation.decide(two, policies).values())
                .allSatisfy(part -> assertThat(ApprovalQuestions.conditions(part.trace(), policies))
                        .doesNotContain(Condition.RWD_22)
                        .contains(Condition.RWD_11));
    }

    @Test
    void where_no_text_says_how_they_share_nobody_is_paid_yet() {
        var two = List.of(reporter(3, hebei()), reporter(5, hebei()));

        assertThat(outcomes(two, Rewarding.POLICIES))
                .isEqualTo("how hebei-2023 shares one reward; how hebei-2023 shares one reward");
    }

    @Test
    void where_one_of_them_is_entitled_to_nothing_the_others_wait_for_a_text() {
        var barred = worth(Money.yuan("1000.50")).with(Particulars.NONE.answering(Condition.RWD_13, false));
        var two = List.of(reporter(3, barred), reporter(5, worth(Money.yuan("1000.50"))));

        assertThat(outcomes(two, EQUAL))
                .isEqualTo("CONDITION_NOT_MET; one reward of joint reporters whose own ones differ");
    }

    @Test
    void the_trace_says_among_whom_and_can_be_decided_again_alone() {
        var three = List.of(reporter(9, hebei()), reporter(3, hebei()));

        var trace = JointCalculation.decide(three, Rewarding.POLICIES)
                .get(number(9))
                .trace();

        assertThat(trace.facts()).containsEntry("arrival", "9").containsEntry("jointArrivals", "3 9");
        assertThat(trace.steps().getLast().rule()).hasToString("RWD-25");
        assertThat(JointCalculation.isPart(trace)).isTrue();
        assertThat(RewardFacts.of(trace)).isEqualTo(three.getFirst().facts().with(Particulars.NONE));
        assertThat(JointCalculation.isPart(
                        RewardCalculation.decide(hebei(), Rewarding.POLICIES).trace()))
                .isFalse();
    }

    private static String outcomes(List<JointReporter> reporters, RewardPolicies policies) {
        return JointCalculation.decide(reporters, policies).values().stream()
                .map(Rewarding::outcome)
                .collect(joining("; "));
    }

    private static JointReporter reporter(long arrival, RewardFacts facts) {
        return new JointReporter(
                new Arrival(arrival),
                new RewardFacts(
                        number(arrival),
                        facts.place(),
                        facts.subject(),
                        facts.caseValue(),
                        facts.reportedOn(),
                        facts.particulars()));
    }

    private static CaseNumber number(long arrival) {
        return new CaseNumber("FW-2024-000" + arrival);
    }

    private static RewardFacts worth(Money caseValue) {
        return Rewarding.aCaseIn(SOMEWHERE).facts().worth(caseValue);
    }

    private static RewardFacts inBeijing(boolean first) {
        return Rewarding.aCaseIn(Rewarding.BEIJING)
                .worth("1000.50")
                .saying(Condition.RWD_22, first)
                .facts();
    }

    private static RewardFacts hebei() {
        return Rewarding.aCaseIn(Rewarding.HEBEI).facts();
    }
}
