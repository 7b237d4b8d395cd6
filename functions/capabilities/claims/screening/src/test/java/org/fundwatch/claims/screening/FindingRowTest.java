package org.fundwatch.claims.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claims.screening.Settled.aStay;

import java.nio.CharBuffer;
import java.util.Set;
import org.fundwatch.claims.published.RecordedLine;
import org.fundwatch.claims.published.ScreenedFinding;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;

class FindingRowTest {
    private static final Set<String> MAY_SAY = Set.of(
            "institution",
            "month",
            "settlement",
            "rule",
            "level",
            "lines",
            "beside",
            "item",
            "doctors",
            "departments",
            "excess",
            "excess_qty",
            "excess_days",
            "gap_days",
            "missing_documents",
            "amount_fen",
            "fund_loss_fen",
            "point",
            "article",
            "question",
            "evidence_zh",
            "evidence_en",
            "charges",
            "settlement_fen",
            "id");

    private final Memory shelf = new Memory();

    @Test
    void every_line_of_a_findings_file_is_a_finding_as_the_ledger_takes_it() {
        new PartitionScreening(Rules.demonstration(), "test", _ -> {})
                .run(
                        Given.of(
                                aStay("S1", "P1", "2025-12-20", "2025-12-28").plain(),
                                aStay("S2", "P1", "2025-12-31", "2026-01-04")
                                        .forMen()
                                        .forMen()),
                        shelf);

        assertThat(shelf.findings().lines())
                .extracting(FindingRowTest::read)
                .extracting(found -> found.finding().rule() + " " + found.at().total())
                .containsExactlyInAnyOrder("R049 20.00", "R081 20.00", "R081 20.00");
    }

    @Test
    void a_finding_tells_what_its_lines_charge() {
        new PartitionScreening(Rules.demonstration(), "test", _ -> {})
                .run(Given.of(aStay("S2", "P1", "2025-12-31", "2026-01-04").forMen()), shelf);

        assertThat(shelf.findings().lines().map(FindingRowTest::read))
                .filteredOn(found -> found.finding().rule().equals("R081"))
                .singleElement()
                .satisfies(found -> assertThat(found.charges())
                        .extracting(RecordedLine::no)
                        .containsExactlyElementsOf(found.finding().lines()))
                .satisfies(found -> assertThat(found.charges()
                                .getFirst()
                                .charge()
                                .orElseThrow()
                                .amount())
                        .isEqualTo(found.finding().amount()));
    }

    /** Who reads it passes over what it does not know, so it is here that nothing else gets in. */
    @Test
    void a_line_says_nothing_else() {
        new PartitionScreening(Rules.demonstration(), "test", _ -> {})
                .run(Given.of(aStay("S3", "P1", "2025-12-31", "2026-01-04").forMen()), shelf);

        assertThat(shelf.findings().lines().map(FindingRowTest::tree))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(MAY_SAY).containsAll(row.keys()));
    }

    private static ScreenedFinding read(String line) {
        return ScreenedFinding.of(tree(line));
    }

    private static Tree tree(String line) {
        return Tree.of(Json.read(CharBuffer.wrap(line.toCharArray())).orElseThrow());
    }
}
