package org.fundwatch.claims.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/**
 * From where on somebody looks (机构预警线): a policy of a place from a day on, never edited, only followed.
 *
 * @param leastPeers how many of a month, below which none of them is judged: institutions, or doctors or patients of one
 * @param leastVisits visits of a month, below which one of them is neither judged nor a peer
 * @param leastDeviation what the median deviation is at least, in the indicator's unit, so that where most are the same the
 *     others can be judged; zero: they are not
 * @param lines by indicator and grade, in median deviations above the median
 */
public record AlertLines(
        PolicyId id,
        LocalDate from,
        Evidence evidence,
        int leastPeers,
        int leastVisits,
        BigDecimal leastDeviation,
        Map<Indicator, Map<Grade, Multiple>> lines) {
    /** The lines for institutions in this build. */
    public static final String EXAMPLE = "edition/alerts/example.yaml";

    /** The lines for the doctors of an institution. */
    public static final String DOCTORS = "edition/alerts/example-doctors.yaml";

    /** The lines for the patients of an institution. */
    public static final String PATIENTS = "edition/alerts/example-patients.yaml";

    public AlertLines {
        lines = Map.copyOf(lines);
    }

    /** Reads a policy's file; one that does not fit its form is a {@link Misfit}. */
    public static AlertLines read(Tree file) {
        var lines = new EnumMap<Indicator, Map<Grade, Multiple>>(Indicator.class);
        for (var row : file.children("lines")) {
            if (lines.put(row.oneOf("indicator", Indicator.class), grades(row)) != null) {
                throw new Misfit(row.pointer(), "must be an indicator that stands here once");
            }
        }
        file.text("source");
        var policy = new AlertLines(
                file.shaped("id", PolicyId::new, "must be a policy's id"),
                file.date("from"),
                evidence(file),
                file.positive("least-peers"),
                file.positive("least-visits"),
                file.has("least-deviation") ? file.multiple("least-deviation").value() : BigDecimal.ZERO,
                lines);
        file.finish();
        return policy;
    }

    static Evidence evidence(Tree file) {
        return file.shaped(
                "evidence",
                word -> Evidence.valueOf(word.toUpperCase(Locale.ROOT)),
                "must be official, mirror, press, draft or example");
    }

    private static Map<Grade, Multiple> grades(Tree row) {
        var grades = new EnumMap<Grade, Multiple>(Grade.class);
        grades.put(Grade.NOTICE, row.multiple("notice"));
        grades.put(Grade.WARNING, row.multiple("warning"));
        grades.put(Grade.ALARM, row.multiple("alarm"));
        var inOrder = grades.values().stream().map(Multiple::value).toList();
        if (!inOrder.equals(inOrder.stream().sorted().distinct().toList())) {
            throw new Misfit(row.pointer(), "must have a higher line for a louder grade");
        }
        return grades;
    }

    /** The loudest grade whose line a distance reaches; empty below all of them. */
    Optional<Grade> grade(Indicator indicator, BigDecimal distance) {
        var own = lines.getOrDefault(indicator, Map.of());
        return List.of(Grade.values()).reversed().stream()
                .filter(own::containsKey)
                .filter(grade -> distance.compareTo(own.get(grade).value()) >= 0)
                .findFirst();
    }
}
