package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.Rewarding.outcome;

import java.util.List;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.Tree;
import org.fundwatch.testing.PublishedCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedRewardsTest {

    record Published(String id, RewardFacts facts, Money reward, String source) {
        static Published of(Tree tree) {
            var facts = new RewardFacts(
                    new CaseNumber("FW-2024-0001"),
                    Places.known(tree.text("place")).orElseThrow(),
                    tree.oneOf("subject", Subject.class),
                    tree.money("caseValue"),
                    tree.date("reportedOn"));
            var published = new Published(tree.text("id"), facts, tree.money("reward"), tree.text("source"));
            tree.finish();
            return published;
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static List<Published> published() {
        return PublishedCases.read("cases/rewards.yaml").stream()
                .map(Published::of)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void a_published_figure_comes_out_to_the_fen(Published published) {
        var decision = RewardCalculation.decide(published.facts(), Rewarding.POLICIES);

        assertThat(outcome(decision)).isEqualTo(published.reward().toString());
    }
}
