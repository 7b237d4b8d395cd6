package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.rewards.Rewarding.HEBEI;
import static org.fundwatch.rewards.Rewarding.aCaseIn;

import java.util.HashMap;
import org.fundwatch.kernel.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsOfATraceTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
        pickedRate,      5%
        pickedSum,       200.00
        pickedPoints,    5%
        pickedRate,      ''
        pickedPoints,    5
        substantiatedOn, 2024-13-01
        reportedOn,      yesterday
        RWD-11,          perhaps
        level,           one
        nature,          GRAVE
        finding.1,       reported
        finding.1,       SEEN 1.00 of 1.00 ORDINARY
        finding.x,       REPORTED 1.00 of 1.00 ORDINARY
        """)
    void a_fact_that_was_never_written_so_is_not_read(String name, String value) {
        var trace = aCaseIn(HEBEI).decided().trace();
        var facts = new HashMap<>(trace.facts());
        facts.put(name, value);
        var bent = new Trace(trace.policy(), trace.policyVersion(), trace.codeVersion(), facts, trace.steps());

        assertThatThrownBy(() -> RewardFacts.of(bent)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"''", "5", "%"})
    void a_rate_with_its_reason_is_a_percentage_all_the_same(String rate) {
        var trace = aCaseIn(HEBEI).decided().trace().fact("pickedRate", rate).fact("pickedRateReason", "as it stands");

        assertThatThrownBy(() -> RewardFacts.of(trace)).isInstanceOf(IllegalArgumentException.class);
    }
}
