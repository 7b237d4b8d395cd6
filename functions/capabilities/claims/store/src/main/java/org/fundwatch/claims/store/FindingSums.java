package org.fundwatch.claims.store;

import static java.util.stream.Collectors.joining;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.review.FindingStage;
import org.fundwatch.claims.review.RuleMonth;
import org.fundwatch.claims.review.SumFilter;
import org.fundwatch.claims.review.SumLine;
import org.fundwatch.kernel.Money;

/** Findings added up (疑点汇总): by rule and month, and by what an analyst asks for. Inside the caller's session. */
@ApplicationScoped
public class FindingSums {
    private static final String COUNTS = "count(*) as found, "
            + "count(*) filter (where r.stage in (%s)) as reviewed, count(*) filter (where r.stage in (%s)) as confirmed"
                    .formatted(
                            stages(FindingStage.values()),
                            stages(
                                    FindingStage.CONFIRMED,
                                    FindingStage.APPEALED,
                                    FindingStage.VERIFIED,
                                    FindingStage.HANDLED));
    private static final String FROM = "from claim_finding f join claim_check c on c.check_id = f.check_id"
            + " left join finding_review r on r.check_id = f.check_id and r.number = f.number";
    private static final String MONTH = "to_char(c.month, 'YYYY-MM')";
    private static final String PRECISION = "select f.rule as rule, " + MONTH + " as month, " + COUNTS + " " + FROM;
    private static final String STANDS = "coalesce(r.stage, 'OPEN') <> '%s'".formatted(FindingStage.DISMISSED);
    private static final String CERTAIN = STANDS + " and f.level = '%s'".formatted(AlertLevel.VIOLATION);
    private static final String OF_CHECK = """
        , count(*) filter (where %2$s) as certain, count(*) filter (where not %1$s) as dismissed,
          coalesce(sum(f.amount_fen) filter (where %1$s), 0) as amount,
          least(coalesce(sum(f.amount_fen) filter (where %1$s), 0), c.total_fen) as once,
          least(coalesce(sum(f.amount_fen) filter (where %2$s), 0), c.total_fen) as sure, c.origin as origin\
        """.formatted(STANDS, CERTAIN);
    private static final String SUMS = """
        select head, cast(sum(found) as bigint), cast(sum(reviewed) as bigint), cast(sum(confirmed) as bigint),
               cast(sum(certain) as bigint), cast(sum(dismissed) as bigint), cast(sum(amount) as bigint),
               cast(coalesce(sum(once) filter (where origin = 'DOOR'), 0) as bigint),
               cast(coalesce(sum(sure) filter (where origin = 'DOOR'), 0) as bigint),
               cast(coalesce(sum(once) filter (where origin = 'SCREENING'), 0) as bigint),
               cast(coalesce(sum(sure) filter (where origin = 'SCREENING'), 0) as bigint)
          from of_check group by head\
        """;
    private static final String CERTAIN_FIRST = """
        greatest(coalesce(sum(sure) filter (where origin = 'DOOR'), 0),
                 coalesce(sum(sure) filter (where origin = 'SCREENING'), 0)) desc,
        greatest(coalesce(sum(once) filter (where origin = 'DOOR'), 0),
                 coalesce(sum(once) filter (where origin = 'SCREENING'), 0)) desc, sum(found) desc, head\
        """;
    private static final String DOCTORS =
            " join claim_finding_doctor d on d.check_id = f.check_id and d.number = f.number";
    private static final String OF_NO_DOCTOR = " and not exists (select from claim_finding_doctor d"
            + " where d.check_id = f.check_id and d.number = f.number)";
    private static final Map<SumLine.By, String> KEYS = Map.of(
            SumLine.By.RULE, "f.rule",
            SumLine.By.INSTITUTION, "c.institution_code",
            SumLine.By.MONTH, MONTH,
            SumLine.By.DOCTOR, "d.doctor");

    /** Each rule in each month in which it found something. */
    public Uni<List<RuleMonth>> precision(SumFilter filter) {
        var summed = Summed.of(filter);
        return rows(PRECISION + " where " + summed.condition() + " group by 1, 2 order by 1, 2", summed)
                .map(rows -> rows.stream()
                        .map(row -> new RuleMonth((String) row[0], YearMonth.parse((String) row[1]), counts(row, 2)))
                        .toList());
    }

    /** The heads with the most money in question for certain, up to so many; months in their own order. */
    public Uni<List<SumLine>> by(SumLine.By by, SumFilter filter, int most) {
        var order = by == SumLine.By.MONTH ? "head" : CERTAIN_FIRST;
        var summed = Summed.of(filter);
        var from = by == SumLine.By.DOCTOR ? FROM + DOCTORS : FROM;
        return lines(KEYS.get(by), from + " where " + summed.condition(), order, most, summed);
    }

    /** What is of no doctor that anybody told; empty where there is nothing. */
    public Uni<Optional<SumLine>> ofNoDoctor(SumFilter filter) {
        var summed = Summed.of(filter);
        return lines("''", FROM + " where " + summed.condition() + OF_NO_DOCTOR, "head", 1, summed)
                .map(lines -> lines.stream().findFirst());
    }

    private static Uni<List<SumLine>> lines(String head, String from, String order, int most, Summed summed) {
        var query = "with of_check as (select " + head + " as head, " + COUNTS + OF_CHECK + " " + from
                + " group by 1, c.check_id) " + SUMS + " order by " + order + " limit " + most;
        return rows(query, summed)
                .map(rows -> rows.stream().map(FindingSums::line).toList());
    }

    private static SumLine line(Object[] row) {
        return new SumLine(
                (String) row[0],
                counts(row, 1),
                number(row[4]),
                number(row[5]),
                Money.ofFen(number(row[6])),
                inQuestion(row, 7),
                inQuestion(row, 9));
    }

    private static SumLine.InQuestion inQuestion(Object[] row, int first) {
        return new SumLine.InQuestion(Money.ofFen(number(row[first])), Money.ofFen(number(row[first + 1])));
    }

    private static Uni<List<Object[]>> rows(String text, Summed summed) {
        return Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(text, Object[].class);
            summed.parameters().forEach(query::setParameter);
            return query.getResultList();
        });
    }

    private static RuleMonth.Counts counts(Object[] row, int first) {
        return new RuleMonth.Counts(number(row[first]), number(row[first + 1]), number(row[first + 2]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static String stages(FindingStage... stages) {
        return Arrays.stream(stages)
                .filter(FindingStage::isReviewedTwice)
                .map(stage -> "'" + stage + "'")
                .collect(joining(", "));
    }
}
