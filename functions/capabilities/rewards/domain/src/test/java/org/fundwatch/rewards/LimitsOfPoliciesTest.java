package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.Rewarding.aCaseIn;
import static org.fundwatch.rewards.Rewarding.outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each policy at, just below and just above each of its limits, against figures worked out by another programme. */
class LimitsOfPoliciesTest {

    private static final Path TABLES = Path.of("src/test/resources/cases/limits");
    private static final int HEADINGS = 2;

    /** Under a real name, with a lead and evidence: some texts pay an insider more for no other. */
    private static final Rewarding A_NAMED_REPORT =
            aCaseIn("110000").saying(Condition.RWD_12, true).saying(Condition.RWD_17, true);

    record Row(String policy, List<String> cells) {

        Rewarding given() {
            return A_NAMED_REPORT
                    .against(Subject.valueOf(cells.get(2)))
                    .worth(cells.get(6))
                    .saying(this::said);
        }

        private Particulars said(Particulars nothing) {
            return Stream.<UnaryOperator<Particulars>>of(
                            so -> cells.get(0).isEmpty() ? so : so.with(new RewardTier(cells.get(0))),
                            so -> cells.get(1).isEmpty() ? so : so.with(Nature.valueOf(cells.get(1))),
                            so -> cells.get(3).isEmpty() ? so : so.with(Insider.valueOf(cells.get(3))),
                            so -> cells.get(4).isEmpty() ? so : so.with(pick(cells.get(4))),
                            so -> cells.get(5).isEmpty() ? so : so.withPoints(rate(cells.get(5))))
                    .reduce(nothing, (so, more) -> more.apply(so), (one, _) -> one);
        }

        private static Pick pick(String written) {
            return written.endsWith("%") ? rate(written) : new Pick.Sum(Money.yuan(written), "as the table says");
        }

        private static Pick.Rate rate(String written) {
            return new Pick.Rate(Ratio.percent(written.substring(0, written.length() - 1)), "as the table says");
        }
    }

    static List<String> policies() throws IOException {
        try (var files = Files.list(TABLES)) {
            return files.map(file -> file.getFileName().toString().replace(".csv", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void a_policy_pays_what_its_text_says_at_and_around_each_limit(String policy) throws IOException {
        assertThat(rows(policy))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(outcome(row.given().by(policy)))
                        .as(row.toString())
                        .isEqualTo(row.cells().get(7)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void replaying_the_facts_of_a_trace_gives_the_same_answer(String policy) throws IOException {
        assertThat(rows(policy)).isNotEmpty().allSatisfy(row -> {
            var decision = row.given().by(policy);
            var again = new Rewarding(RewardFacts.of(decision.trace()));

            assertThat(again.by(policy)).isEqualTo(decision);
        });
    }

    private static List<Row> rows(String policy) throws IOException {
        return Files.readAllLines(TABLES.resolve(policy + ".csv")).stream()
                .skip(HEADINGS)
                .map(line -> new Row(policy, List.of(line.split(",", -1))))
                .toList();
    }
}
