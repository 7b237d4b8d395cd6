package org.fundwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.claims.knowledge.Basis;
import org.fundwatch.claims.knowledge.KnowledgeFile;
import org.fundwatch.claims.knowledge.KnowledgeWriter;
import org.fundwatch.claims.knowledge.PointRow;
import org.fundwatch.claims.knowledge.Seal;
import org.fundwatch.kernel.Tree;
import org.fundwatch.testing.P256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InForceTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 8, 14);
    private static final LocalDate SECOND = LocalDate.of(2026, 1, 6);
    private static final LocalDate END = LocalDate.of(2026, 6, 30);
    private static final List<PointRow> ROWS = List.of(
            point(1, "R012", Map.of("min_level", 2), FIRST, Optional.of(SECOND.minusDays(1)), Optional.empty()),
            point(2, "R012", Map.of("min_level", 3), SECOND, Optional.of(END), Optional.of("KP-0000000000000001")),
            point(3, "R081", Map.of("gender", "male"), FIRST, Optional.empty(), Optional.empty()));

    @ParameterizedTest(name = "a hospital of level {1} on {0}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2025-08-13, 1, -
            2025-08-14, 1, KP-0000000000000001
            2025-08-14, 2, -
            2026-01-05, 1, KP-0000000000000001
            2026-01-05, 2, -
            2026-01-06, 2, KP-0000000000000002
            2026-01-06, 3, -
            2026-06-30, 2, KP-0000000000000002
            2026-07-01, 1, -
            """)
    void a_line_is_held_to_the_point_in_force_on_its_day(String day, int level, String point) {
        var result = on(day, level, "male").checkedBy(edition());

        assertThat(result.findings())
                .extracting(finding -> finding.point().map(Cited::id).orElse("none"))
                .isEqualTo(Optional.ofNullable(point).stream().toList());
    }

    @Test
    void lines_of_one_visit_on_both_sides_of_a_change_are_held_to_their_own_points() {
        var visit = on("2026-01-05", 2, "male").line("code", "XA1", "date", "2026-01-06");

        assertThat(Checking.said("R012", visit.checkedBy(edition()))).isEqualTo("2");
    }

    @Test
    void a_point_that_nothing_ends_stays_in_force() {
        assertThat(Checking.said("R081", on("2036-01-01", 3, "female").checkedBy(edition())))
                .isEqualTo("1");
    }

    private static Checking on(String day, int level, String sex) {
        return Checking.aVisit("outpatient")
                .visit("admitted", day)
                .with("institution", Map.of("kind", "hospital", "level", level))
                .sex(sex)
                .line("code", "XA1", "date", day);
    }

    private static KnowledgeEdition edition() {
        return KnowledgeEdition.asking(List.of("R012", "R081"), Tree.of(Map.of()), Checking.catalogue())
                .with(signed());
    }

    private static PointRow point(
            int id,
            String rule,
            Map<String, Object> value,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<String> supersedes) {
        var name = "KP-%016x".formatted(id);
        return new PointRow(name, rule, List.of("XA1"), "项目", "限定", value, Basis.STATED, "b", from, until, supersedes);
    }

    private static KnowledgeFile signed() {
        var key = P256.fresh();
        var content = KnowledgeWriter.write("edition/test", FIRST, ROWS);
        return KnowledgeFile.read(Seal.add(content, key.sign(content)), key.publicKey());
    }
}
