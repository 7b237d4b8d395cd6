package org.fundwatch.credit;

import static java.util.Arrays.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.credit.Grading.EXAMPLES_ALLOWED;
import static org.fundwatch.credit.Grading.EXAMPLES_REFUSED;
import static org.fundwatch.credit.Grading.FRAUD;
import static org.fundwatch.credit.Grading.IMPROPER_USE;
import static org.fundwatch.credit.Grading.aPenalty;
import static org.fundwatch.credit.Grading.anInstitution;
import static org.fundwatch.credit.Grading.outcome;
import static org.fundwatch.credit.Grading.reasons;

import org.fundwatch.credit.CreditDecision.Graded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditScoringTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing                        | 100.00 A | CRD-04 70.00, CRD-30 20.00, CRD-31 10.00
            use 100                        | 80.00 B  | CRD-04 70.00, CRD-10 -10.00, CRD-30 20.00
            use 99999.99                   | 80.00 B  | CRD-04 70.00, CRD-10 -10.00, CRD-30 20.00
            use 100000                     | 75.00 B  | CRD-04 70.00, CRD-10 -10.00, CRD-20 -5.00, CRD-30 20.00
            use 999999.99                  | 75.00 B  | CRD-04 70.00, CRD-10 -10.00, CRD-20 -5.00, CRD-30 20.00
            use 1000000                    | 67.50 B  | CRD-04 70.00, CRD-10 -10.00, CRD-21 -12.50, CRD-30 20.00
            use 1, use 1                   | 70.00 B  | CRD-04 70.00, CRD-10 -10.00, CRD-10 -10.00, CRD-30 20.00
            use 1, use 100000              | 65.00 B  | CRD-04 70.00, CRD-10 -10.00, CRD-10 -10.00, CRD-20 -5.00, CRD-30 20.00
            use 1, use 1, use 1            | 60.00 C  | CRD-04 70.00, CRD-10 -10.00, CRD-10 -10.00, CRD-10 -10.00, CRD-30 20.00
            fraud 1                        | 40.00 C  | CRD-04 70.00, CRD-11 -30.00
            both 1                         | 40.00 C  | CRD-04 70.00, CRD-11 -30.00
            fraud 100000                   | 35.00 D  | CRD-04 70.00, CRD-11 -30.00, CRD-20 -5.00
            fraud 1, fraud 1, fraud 1      | 0.00 D   | CRD-04 70.00, CRD-11 -30.00, CRD-11 -30.00, CRD-11 -30.00, CRD-05 20.00
            """)
    void every_penalty_takes_its_points_once_and_the_reasons_say_which(
            String penalties, String outcome, String reasons) {
        var grading = anInstitution();
        var number = 0;
        for (var penalty : penalties.equals("nothing") ? new String[0] : penalties.split(", ", -1)) {
            var words = penalty.split(" ", -1);
            grading = grading.with(aPenalty("FW-" + ++number + "000", article(words[0]), words[1]));
        }

        assertThat(outcome(grading.decided())).isEqualTo(outcome);
        assertThat(reasons(grading.decided())).isEqualTo(reasons);
    }

    @Test
    void a_revoked_penalty_gives_its_points_back_and_the_bonus_with_them() {
        var fallen = anInstitution().with(aPenalty("FW-1000", FRAUD, "1")).revoked("FW-1000", "2026-05-20");

        assertThat(outcome(fallen.decided())).isEqualTo("100.00 A");
        assertThat(outcome(fallen.asOf("2026-05-20").decided())).isEqualTo("100.00 A");
        assertThat(outcome(fallen.asOf("2026-05-19").decided())).isEqualTo("40.00 C");
    }

    @Test
    void a_revocation_without_its_penalty_changes_nothing() {
        var early = anInstitution().with(aPenalty("FW-1000", IMPROPER_USE, "1")).revoked("FW-2000", "2026-05-20");

        assertThat(outcome(early.decided())).isEqualTo("80.00 B");
    }

    @Test
    void an_article_that_the_scheme_does_not_know_is_asked_about_while_it_counts() {
        var strange = anInstitution().with(aPenalty("FW-1000", "第三十九条第（一）项", "1"));

        assertThat(outcome(strange.decided())).isEqualTo("credit indicator for 第三十九条第（一）项");
        assertThat(outcome(strange.revoked("FW-1000", "2026-05-20").decided())).isEqualTo("100.00 A");
    }

    @Test
    void without_leave_for_examples_nothing_is_graded() {
        var decision = CreditScoring.decide(anInstitution().facts(), EXAMPLES_REFUSED);

        assertThat(outcome(decision)).isEqualTo("published table of credit indicators");
    }

    @ParameterizedTest
    @CsvSource({"2024-04-30, credit scheme in force on 2024-04-30", "2024-05-01, 100.00 A"})
    void before_the_first_scheme_nothing_is_graded(String day, String outcome) {
        assertThat(outcome(anInstitution().asOf(day).decided())).isEqualTo(outcome);
    }

    @Test
    void a_grade_under_an_example_says_so() {
        var graded = (Graded) anInstitution().decided();

        assertThat(graded.score().example()).isTrue();
        assertThat(graded.score().scheme()).hasToString("credit/example-hunan-bands");
        assertThat(graded.announced(
                                anInstitution().facts().institution(),
                                1,
                                anInstitution().facts().asOf())
                        .data())
                .containsEntry("score", "100.00")
                .containsEntry("example", true);
    }

    @Test
    void a_grade_that_becomes_undetermined_is_another_word_that_others_are_told() {
        var graded = anInstitution().decided();
        var open = anInstitution().with(aPenalty("FW-1000", "第三十九条第（一）项", "1")).decided();

        assertThat(open.movesFrom(graded)).isTrue();
        assertThat(graded.movesFrom(open)).isTrue();
        assertThat(open.movesFrom(open)).isFalse();
        assertThat(open.announced(
                                anInstitution().facts().institution(),
                                2,
                                anInstitution().facts().asOf())
                        .data())
                .containsKeys("missing", "number")
                .doesNotContainKeys("score", "grade");
    }

    @Test
    void a_stored_trace_gives_the_same_answer_again() {
        var decided = anInstitution()
                .with(aPenalty("FW-1000", IMPROPER_USE + "; " + FRAUD, "123456.78"))
                .with(aPenalty("FW-2000", FRAUD, "1"))
                .revoked("FW-2000", "2026-05-20")
                .decided();

        assertThat(CreditScoring.decide(CreditFacts.of(decided.trace()), EXAMPLES_ALLOWED))
                .isEqualTo(decided);
    }

    @Test
    void the_trace_says_which_penalties_counted_and_why_others_did_not() {
        var trace = anInstitution()
                .with(aPenalty("FW-1000", IMPROPER_USE, "1"))
                .with(aPenalty("FW-2000", FRAUD, "1"))
                .with(Grading.on("2025-06-01", aPenalty("FW-3000", FRAUD, "1")))
                .revoked("FW-2000", "2026-05-20")
                .decided()
                .trace();

        assertThat(trace.steps())
                .filteredOn(step -> step.rule().value().equals("CRD-03"))
                .extracting(step -> step.answer())
                .containsExactly(
                        "FW-1000: yes", "FW-2000: no, revoked on 2026-05-20", "FW-3000: no, outside the period");
    }

    @Test
    void a_fact_that_moves_no_point_makes_another_decision_and_another_day_does_not() {
        var early = anInstitution().revoked("FW-1000", "2026-05-20");
        var whole = early.with(aPenalty("FW-1000", FRAUD, "1"));

        assertThat(outcome(whole.decided())).isEqualTo(outcome(early.decided()));
        assertThat(whole.decided().saysTheSameAs(early.decided())).isFalse();
        assertThat(whole.asOf("2026-06-02").decided().saysTheSameAs(whole.decided()))
                .isTrue();
    }

    private static String article(String word) {
        return stream(word.equals("both") ? new String[] {"use", "fraud"} : new String[] {word})
                .map(it -> it.equals("use") ? IMPROPER_USE : FRAUD)
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
    }

    @Test
    void what_was_decided_anew_counts_beside_a_fall_that_is_not_its_own_and_its_trace_reads_back() {
        var anew = anInstitution()
                .with(aPenalty("FW-1000", FRAUD, "1"))
                .revoked("FW-1000", "2026-05-20")
                .with(aPenalty("FW-1000/2", FRAUD, "1"));

        var once = anInstitution().with(aPenalty("FW-1000", FRAUD, "1")).decided();

        assertThat(outcome(anew.decided())).isEqualTo(outcome(once));
        assertThat(anew.decided().trace().facts())
                .containsKeys("penalty FW-1000", "penalty FW-1000/2", "revoked FW-1000");
        assertThat(CreditFacts.of(anew.decided().trace())).isEqualTo(anew.facts());
        assertThat(outcome(anew.revoked("FW-1000/2", "2026-05-25").decided()))
                .isEqualTo(outcome(anInstitution().decided()));
    }

    @Test
    void of_a_case_the_last_penalty_alone_counts_while_the_fall_of_the_one_before_is_not_known_yet() {
        var early =
                anInstitution().with(aPenalty("FW-1000/2", IMPROPER_USE, "1")).with(aPenalty("FW-1000", FRAUD, "1"));

        assertThat(outcome(early.decided())).isEqualTo("80.00 B");
        assertThat(outcome(early.revoked("FW-1000", "2026-05-20").decided())).isEqualTo("80.00 B");
    }
}
