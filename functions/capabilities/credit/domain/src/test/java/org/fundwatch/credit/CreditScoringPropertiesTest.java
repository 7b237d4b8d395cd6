package org.fundwatch.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.credit.Grading.EXAMPLES_ALLOWED;
import static org.fundwatch.credit.Grading.anInstitution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.fundwatch.credit.CreditDecision.Graded;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds whatever the facts are; each seed is one set of facts, always the same. */
class CreditScoringPropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final InstitutionCode CODE = anInstitution().facts().institution();
    private static final List<String> ARTICLES =
            List.of("第三十八条第（一）项", "第三十八条第（三）项", "第四十条第一款第（四）项", "第四十条第二款", "第八十七条");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_reasons_add_up_to_the_score_exactly_and_the_score_stays_on_the_scale(long seed) {
        var graded = decide(facts(seed));

        var sum = graded.reasons().stream().map(Reason::points).reduce(Points.none(2), Points::plus);

        assertThat(sum).isEqualTo(graded.score().points()).isBetween(Points.of("0"), Points.of("100"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void facts_in_any_order_give_the_same_decision(long seed) {
        var facts = facts(seed);

        var shuffled =
                new CreditFacts(CODE, shuffled(facts.penalties(), seed), shuffled(facts.revocations(), seed + 1), DAY);

        assertThat(decide(shuffled)).isEqualTo(decide(facts));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_decision_is_given_again_from_its_trace(long seed) {
        var graded = decide(facts(seed));

        assertThat(decide(CreditFacts.of(graded.trace()))).isEqualTo(graded);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void with_every_penalty_revoked_the_whole_score_is_back(long seed) {
        var facts = facts(seed);
        var all = facts.penalties().stream()
                .map(penalty -> new Revoked(penalty.id(), DAY))
                .toList();

        var graded = decide(new CreditFacts(CODE, facts.penalties(), all, DAY));

        assertThat(graded.score().points()).isEqualTo(Points.of("100.00"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_further_penalty_never_raises_the_score(long seed) {
        var facts = facts(seed);
        var more = new ArrayList<>(facts.penalties());
        more.add(penalty(999, new Random(seed)));

        var graded = decide(new CreditFacts(CODE, more, facts.revocations(), DAY));

        assertThat(graded.score().points())
                .isLessThanOrEqualTo(decide(facts).score().points());
    }

    private static Graded decide(CreditFacts facts) {
        return (Graded) CreditScoring.decide(facts, EXAMPLES_ALLOWED);
    }

    private static CreditFacts facts(long seed) {
        var random = new Random(seed);
        var penalties = IntStream.range(0, random.nextInt(7))
                .mapToObj(index -> penalty(index, random))
                .toList();
        var revocations = penalties.stream()
                .filter(penalty -> random.nextInt(3) == 0)
                .map(penalty -> new Revoked(penalty.id(), penalty.decidedOn().plusDays(random.nextInt(90))))
                .toList();
        return new CreditFacts(CODE, penalties, revocations, DAY);
    }

    private static Penalty penalty(int index, Random random) {
        var articles = random.ints(1 + random.nextInt(2), 0, ARTICLES.size())
                .mapToObj(ARTICLES::get)
                .toList();
        return new Penalty(
                new PenaltyId(new CaseNumber("FW-CASE-" + (1000 + index / 2)), 1 + index % 2),
                DAY.minusDays(random.nextInt(500)),
                articles,
                Money.ofFen(random.nextLong(200_000_000)));
    }

    private static <T> List<T> shuffled(List<T> facts, long seed) {
        var copy = new ArrayList<>(facts);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }
}
