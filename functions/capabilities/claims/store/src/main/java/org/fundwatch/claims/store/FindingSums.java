package org.fundwatch.claims.store;

import static java.util.stream.Collectors.joining;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
            + " left join finding_review r on r.check_id = f.check_id and r.number = f.number where";
    private static final String MONTH = "to_char(c.checked_at at time zone 'Asia/Shanghai', 'YYYY-MM')";
    private static final String PRECISION = "select f.rule as rule, " + MONTH + " as month, " + COUNTS + " " + FROM;
    private static final String SUMS = ", count(*) filter (where f.level = 'VIOLATION') as certain, "
            + "cast(coalesce(sum(f.amount_fen), 0) as bigint) as amount";
    private static final Map<SumLine.By, String> KEYS =
            Map.of(SumLine.By.RULE, "f.rule", SumLine.By.INSTITUTION, "c.institution_code", SumLine.By.MONTH, MONTH);

    /** Each rule in each month in which it found something. */
    public Uni<List<RuleMonth>> precision(SumFilter filter) {
        var summed = Summed.of(filter);
        return rows(PRECISION + " " + summed.condition() + " group by 1, 2 order by 1, 2", summed)
                .map(rows -> rows.stream()
                        .map(row -> new RuleMonth((String) row[0], YearMonth.parse((String) row[1]), counts(row, 2)))
                        .toList());
    }

    /** The heads with the most money in question, up to so many; months in their own order. */
    public Uni<List<SumLine>> by(SumLine.By by, SumFilter filter, int most) {
        var order = by == SumLine.By.MONTH ? "1" : "6 desc, 2 desc, 1";
        var summed = Summed.of(filter);
        var query = "select " + KEYS.get(by) + " as head, " + COUNTS + SUMS + " " + FROM + " " + summed.condition()
                + " group by 1 order by " + order + " limit " + most;
        return rows(query, summed)
                .map(rows -> rows.stream()
                        .map(row -> new SumLine(
                                (String) row[0], counts(row, 1), number(row[4]), Money.ofFen(number(row[5]))))
                        .toList());
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
