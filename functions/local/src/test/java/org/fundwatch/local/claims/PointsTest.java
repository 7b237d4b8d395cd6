package org.fundwatch.local.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.fundwatch.claims.CheckResult;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.ClaimCheck;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.knowledge.Basis;
import org.fundwatch.claims.knowledge.PointRow;
import org.junit.jupiter.api.Test;

class PointsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private record Labelled(String rule, String code, String label) {}

    private static List<Labelled> labelled() {
        return new String(Reading.resource("claims/labelled-points.csv"), UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(",", 3))
                .map(cells -> new Labelled(cells[0], cells[1], cells[2]))
                .toList();
    }

    @Test
    void every_class_of_points_has_ten_that_people_have_read_or_all() {
        var byRule = labelled().stream().collect(groupingBy(Labelled::rule, TreeMap::new, counting()));

        assertThat(byRule).hasSize(21);
        byRule.forEach(
                (rule, count) -> assertThat(count).as(rule).isGreaterThanOrEqualTo(rule.equals("R029") ? 1 : 10));
    }

    @Test
    void a_point_is_judged_as_people_have_read_it() {
        var edition = OfficialPoints.edition(OfficialPoints.rows());

        var wrong = labelled().stream()
                .flatMap(it -> wrong(it.rule(), it.label(), it.code(), DAY, edition).stream())
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_computable_point_finds_what_breaks_it_and_leaves_what_keeps_it() {
        var rows = OfficialPoints.rows();
        var edition = OfficialPoints.edition(rows);

        var wrong = new ArrayList<String>();
        for (var row : rows) {
            if (row.basis() != Basis.NONE) {
                wrong.addAll(wrong(row.rule(), label(row, rows), code(row), row.from(), edition));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void a_point_without_a_value_is_said_to_be_not_checked() {
        var rows = OfficialPoints.rows();
        var edition = OfficialPoints.edition(rows);

        var silent = rows.stream().filter(row -> row.basis() == Basis.NONE).toList();

        assertThat(silent)
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(wrong(row.rule(), "none", row.codes().getFirst(), row.from(), edition))
                                .isEmpty());
    }

    private static List<String> wrong(String rule, String label, String code, LocalDate day, KnowledgeEdition edition) {
        var breaking = said(rule, PointVisit.breaking(label, code, day), edition);
        var keeping = said(rule, PointVisit.keeping(label, code, day), edition);
        var wrong = new ArrayList<String>();
        if (!breaking.equals(label.equals("none") ? "not checked" : "found")) {
            wrong.add(rule + " " + code + " " + label + ": what breaks it is " + breaking);
        }
        if (!keeping.equals(label.equals("none") ? "not checked" : "clean")) {
            wrong.add(rule + " " + code + " " + label + ": what keeps it is " + keeping);
        }
        return wrong;
    }

    private static String said(String rule, Claim claim, KnowledgeEdition edition) {
        CheckResult result = ClaimCheck.decide(claim, edition);
        if (result.findings().stream()
                .anyMatch(finding -> finding.rule().value().equals(rule))) {
            return "found";
        }
        return result.notChecked().stream().anyMatch(open -> open.rule().equals(rule)) ? "not checked" : "clean";
    }

    private static String code(PointRow row) {
        return row.codes().getLast();
    }

    private static String label(PointRow row, List<PointRow> rows) {
        var value = row.value();
        return switch (row.rule()) {
            case "R001", "R002" -> "insurance " + value.get("allowed_insutype");
            case "R003" -> "never";
            case "R004" -> "alone";
            case "R005" -> "first-line " + first(value.get("first_line_evidence"));
            case "R007", "R029", "R065", "R080" -> age(row);
            case "R008" -> "diagnosis " + first(value.get("diagnosis_set"));
            case "R010", "R023" -> course(row);
            case "R012" -> "level " + value.get("min_level");
            case "R013" -> "modes " + first(value.get("allowed_modes"));
            case "R015" -> beside(row, rows);
            case "R025" -> "with " + row.codes().getFirst();
            case "R027" -> "per-day " + value.get("max_per_day");
            case "R031" ->
                value.containsKey("per_week") ? "week " + value.get("per_week") : "gap " + value.get("min_gap_days");
            case "R047" -> "internet";
            default -> value.get("gender").toString();
        };
    }

    private static Object first(Object list) {
        return ((List<?>) list).getFirst();
    }

    private static String age(PointRow row) {
        var value = row.value();
        if (value.get("age_range_years") instanceof List<?> range) {
            return "ages " + range.getFirst() + " " + range.getLast();
        }
        if (value.containsKey("max_age_days")) {
            return "newborn";
        }
        return value.containsKey("min_age_years") && !value.containsKey("child")
                ? "from " + value.get("min_age_years")
                : "child";
    }

    private static String course(PointRow row) {
        var value = row.value();
        var every = value.containsKey("min_gap_days") ? " every " + value.get("min_gap_days") : "";
        return value.containsKey("max_months")
                ? "months " + value.get("max_months")
                : "days " + value.get("max_days") + every;
    }

    /** An operation of the same group, and one of none of the groups that this one is in. */
    private static String beside(PointRow row, List<PointRow> rows) {
        var groups = rows.stream()
                .filter(it -> it.rule().equals("R015") && it.codes().equals(row.codes()))
                .map(it -> it.value().get("group"))
                .toList();
        var same = rows.stream()
                .filter(it -> it.value().equals(row.value()) && !it.codes().equals(row.codes()))
                .findFirst()
                .orElseThrow();
        var other = rows.stream()
                .filter(it -> it.rule().equals("R015"))
                .filter(it -> rows.stream()
                        .filter(again ->
                                again.rule().equals("R015") && again.codes().equals(it.codes()))
                        .noneMatch(again -> groups.contains(again.value().get("group"))))
                .findFirst()
                .orElseThrow();
        return "beside " + same.codes().getFirst() + " not " + other.codes().getFirst();
    }
}
