package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.Rewarding.BEIJING;
import static org.fundwatch.rewards.Rewarding.CHUZHOU;
import static org.fundwatch.rewards.Rewarding.HEBEI;
import static org.fundwatch.rewards.Rewarding.aCaseIn;
import static org.fundwatch.rewards.Rewarding.answers;
import static org.fundwatch.rewards.Rewarding.outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeijingWhatIfTest {

    private static final String PUBLISHED = "2023-11-28";

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(textBlock = """
        the floor lifts,            24999.99,   500.00
        at the floor's edge,        25000.00,   500.00
        above the floor's edge,     25000.50,   500.01
        PC-009,                     167200.00,  3344.00
        part of a fen is dropped,   167200.49,  3344.00
        below the cliff,            499999.99,  9999.99
        on the edge of the cliff,   500000.00,  10000.00
        over the cliff at 500000,   500000.01,  20000.00
        above the cliff,            500001.00,  20000.04
        just below the cap,         4999999.00, 199999.96
        at the cap,                 5000000.00, 200000.00
        above the cap,              5000001.00, 200000.00
        """)
    void a_report_against_an_institution_is_paid_on_the_whole_value(String what, String caseValue, String reward) {
        assertThat(outcome(aCaseIn(BEIJING).worth(caseValue).whatIf(PUBLISHED)))
                .as(what)
                .isEqualTo(reward);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(textBlock = """
        the floor lifts,          4999.99,    500.00
        above the floor's edge,   5000.10,    500.01
        below the edge,           9999.99,    999.99
        at the edge,              10000.00,   1000.00
        the added sum begins,     10000.01,   1500.00
        above the edge,           10000.10,   1500.01
        just below the cap,       1994999.90, 199999.99
        at the cap,               1995000.00, 200000.00
        above the cap,            1995000.10, 200000.00
        """)
    void a_report_against_a_person_is_paid_a_tenth_and_more_above_the_edge(
            String what, String caseValue, String reward) {
        var decision = aCaseIn(BEIJING).against(Subject.PERSON).worth(caseValue).whatIf(PUBLISHED);

        assertThat(outcome(decision)).as(what).isEqualTo(reward);
    }

    @Test
    void the_trace_says_what_was_assumed() {
        var decision = aCaseIn(BEIJING).whatIf(PUBLISHED);

        assertThat(decision.trace().facts()).containsEntry("assumedFrom", PUBLISHED);
        assertThat(decision.trace().policyVersion()).isEqualTo(PUBLISHED);
    }

    @Test
    void a_report_before_the_assumed_start_stays_undetermined() {
        var decision = aCaseIn(BEIJING).reportedOn("2023-11-27").whatIf(PUBLISHED);

        assertThat(outcome(decision)).isEqualTo("scheme in force on 2023-11-27");
        assertThat(decision.trace().facts()).containsEntry("assumedFrom", PUBLISHED);
    }

    @Test
    void an_assumption_never_replaces_a_known_start_or_a_missing_rate() {
        assertThat(outcome(aCaseIn(HEBEI).reportedOn("2023-01-31").whatIf("2020-01-01")))
                .isEqualTo("scheme in force on 2023-01-31");
        assertThat(outcome(aCaseIn(CHUZHOU).whatIf("2018-01-01"))).isEqualTo("reward rate of the place");
    }

    @Test
    void a_case_that_cost_nothing_is_undetermined_there_too() {
        var decision = aCaseIn(BEIJING).worth("0").whatIf(PUBLISHED);

        assertThat(outcome(decision)).isEqualTo("whether beijing-2023 pays a report without an amount");
        assertThat(answers(decision)).endsWith("RWD-04 no; RWD-08 not seen");
    }
}
