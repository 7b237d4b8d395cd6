package org.fundwatch.claims.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.claims.screening.Settled.aStay;
import static org.fundwatch.claims.screening.Settled.aVisit;

import java.util.stream.IntStream;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.kernel.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartitionScreeningTest {
    private static final PartitionScreening SCREENING = new PartitionScreening(Rules.demonstration(), "test", _ -> {});

    /** Findings, then the checkpoint that says that they are there. */
    private static final int PUTS_UP_TO_A_CHECKPOINT = 2;

    private final Memory shelf = new Memory();

    @Test
    void a_finding_names_its_settlement_its_rule_and_its_money_and_no_patient() {
        SCREENING.run(Given.of(aVisit("S1", "P-canary", "2025-03-10").plain().forMen()), shelf);

        assertThat(shelf.findings())
                .startsWith("{\"institution\":\"H99000000001\",\"month\":\"2025-03\",\"settlement\":\"S1\","
                        + "\"rule\":\"R081\",\"level\":\"violation\",\"lines\":[2],\"beside\":[],"
                        + "\"doctors\":[\"D990000000001\"],\"departments\":[],\"amount_fen\":1000,"
                        + "\"point\":\"KP-37bbb33a949ee481\"")
                .doesNotContain("canary");
        assertThat(shelf.all().get("summary.json")).doesNotContain("canary");
        assertThat(shelf.all().get("checkpoint.json")).doesNotContain("canary");
    }

    @Test
    void counts_what_it_read_and_what_each_institution_did_in_each_month() {
        var summary = SCREENING.run(
                Given.of(
                        aVisit("S1", "P1", "2025-03-10").plain(),
                        aVisit("S2", "P2", "2025-04-01").forMen()),
                shelf);

        assertThat(summary.work().all())
                .containsEntry("patients", 2L)
                .containsEntry("screened", 2L)
                .containsEntry("clean", 1L)
                .containsEntry("rule/R081/findings", 1L)
                .containsEntry("rule/R081/amount_fen", 1000L)
                .containsEntry("total_fen", 1000L);
        assertThat(summary.months().all())
                .containsEntry("H99000000001/2025-03/visits", 1L)
                .containsEntry("H99000000001/2025-04/examinations_fen", 1000L)
                .containsEntry("H99000000001/2025-04/questioned_fen", 1000L)
                .doesNotContainKey("H99000000001/2025-03/findings");
    }

    @Test
    void the_history_of_a_stay_over_new_year_is_what_stands_beside_it_in_the_partition() {
        SCREENING.run(
                Given.of(
                        aStay("S1", "P1", "2025-12-20", "2025-12-28").plain(),
                        aStay("S2", "P1", "2025-12-31", "2026-01-04").plain()),
                shelf);

        assertThat(shelf.findings())
                .contains("\"month\":\"2026-01\",\"settlement\":\"S2\",\"rule\":\"R049\"")
                .contains("\"beside\":[\"V-S1\"]", "\"gap_days\":3")
                .doesNotContain("\"settlement\":\"S1\",\"rule\":\"R049\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            duplicates are screened once,            DUPLICATE,           1, 1
            a conflict is screened not at all,       CONFLICTING,         2, 0
            what was taken back is not screened,     REVERSED,            1, 0
            nor is what took it back,                REVERSAL,            1, 0
            a reversal of nothing is told,           REVERSAL_OF_NOTHING, 1, 1
            """)
    void sets_aside_what_does_not_stand(String name, SetAside why, long aside, long screened) {
        var first = aVisit("S1", "P1", "2025-03-10").forMen();
        var second =
                switch (why) {
                    case DUPLICATE -> aVisit("S1", "P1", "2025-03-10").forMen();
                    case CONFLICTING -> aVisit("S1", "P1", "2025-03-11").forMen();
                    case REVERSED, REVERSAL -> aVisit("S2", "P1", "2025-03-12").reversing("S1");
                    case REVERSAL_OF_NOTHING -> aVisit("S2", "P1", "2025-03-12").reversing("S9");
                };

        var work = SCREENING.run(Given.of(first, second), shelf).work();

        assertThat(work.of("aside/" + why)).isEqualTo(aside);
        assertThat(work.of("screened")).isEqualTo(screened);
    }

    @Test
    void what_was_taken_back_is_no_history_either() {
        var work = SCREENING
                .run(
                        Given.of(
                                aStay("S1", "P1", "2025-12-20", "2025-12-28"),
                                aStay("S2", "P1", "2025-12-31", "2026-01-04"),
                                aStay("S3", "P1", "2025-12-20", "2025-12-28").reversing("S1")),
                        shelf)
                .work();

        assertThat(work.of("rule/R049/findings")).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void stopped_at_any_put_and_begun_again_it_does_the_rest_and_ends_with_the_same_files(int puts) {
        var partition = many(12_000).packed();
        var undisturbed = new Memory();
        SCREENING.run(partition, undisturbed);

        assertThatThrownBy(() -> SCREENING.run(partition, shelf.until(puts))).isInstanceOf(Memory.Cut.class);
        SCREENING.run(partition, shelf.until(Integer.MAX_VALUE));

        assertThat(shelf.all()).isEqualTo(undisturbed.all());
        var beforeTheLastCheckpoint = puts - puts % PUTS_UP_TO_A_CHECKPOINT;
        assertThat(shelf.putSince(puts)).isEqualTo(undisturbed.putSince(beforeTheLastCheckpoint));
    }

    @Test
    void done_again_it_puts_nothing_and_says_the_same() {
        var partition = many(10);
        var first = SCREENING.run(partition, shelf);

        var second = SCREENING.run(partition, shelf.until(0));

        assertThat(second.asMap()).isEqualTo(first.asMap());
    }

    @Test
    void another_content_under_the_same_name_is_screened_anew() {
        SCREENING.run(many(10), shelf);

        assertThat(SCREENING.run(many(11), shelf).work().of("screened")).isEqualTo(11);
    }

    @Test
    void knowledge_of_the_same_name_and_another_content_is_screened_by_anew() {
        var partition = Given.of(aVisit("S1", "P1", "2025-03-10").plain());

        var before = by(Settled.PLAIN).run(partition, shelf);
        var after = by(Settled.FOR_MEN).run(partition, shelf);

        assertThat(before.work().of("rule/R081/findings")).isEqualTo(1);
        assertThat(after.work().of("rule/R081/findings")).isZero();
    }

    @Test
    void the_same_knowledge_with_other_rules_is_screened_by_anew() {
        var partition = Given.of(aVisit("S1", "P1", "2025-03-10").forMen());
        var edition = Rules.ofAFile(Settled.FOR_MEN);
        var before = by(edition).run(partition, shelf);

        var after = by(edition.only(evidence -> evidence == Evidence.EXAMPLE)).run(partition, shelf);

        assertThat(before.work().of("rule/R081/findings")).isEqualTo(1);
        assertThat(after.work().of("rule/R081/findings")).isZero();
    }

    @Test
    void the_same_knowledge_signed_again_puts_nothing() {
        var partition = Given.of(aVisit("S1", "P1", "2025-03-10").plain());
        var first = by(Settled.FOR_MEN).run(partition, shelf);

        var second = by(Settled.FOR_MEN).run(partition, shelf.until(0));

        assertThat(second.asMap()).isEqualTo(first.asMap());
    }

    private static PartitionScreening by(String itemForMen) {
        return by(Rules.ofAFile(itemForMen));
    }

    private static PartitionScreening by(KnowledgeEdition edition) {
        return new PartitionScreening(edition, "test", _ -> {});
    }

    private static Given many(int settlements) {
        return Given.of(IntStream.range(0, settlements)
                .mapToObj(i -> aVisit("S" + i, "P%06d".formatted(i / 2), "2025-03-10"))
                .map(it -> it.plain().forMen())
                .toArray(Settled[]::new));
    }
}
