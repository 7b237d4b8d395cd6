package org.fundwatch.claims.screening;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fundwatch.claims.Category;
import org.fundwatch.claims.CheckResult;
import org.fundwatch.claims.Line;
import org.fundwatch.claims.VisitType;
import org.fundwatch.kernel.Money;

/** What is counted while a partition is screened: how it went, and what each institution did in each month. */
final class Counting {
    static final Set<Category> EXAMINATIONS = EnumSet.of(Category.EXAM, Category.LAB);
    static final Set<Category> DRUGS = EnumSet.of(Category.DRUG, Category.HERBAL);

    private final Sums work;
    private final Sums months;

    /**
     * Goes on from what was counted before.
     *
     * @param work by {@code findings}, {@code rule/R001/findings}…
     * @param months by {@code institution/month/what}
     */
    Counting(Sums work, Sums months) {
        this.work = work;
        this.months = months;
    }

    void group(PatientGroup group, Standing standing) {
        work.add("patients", group.settlements().isEmpty() ? 0 : 1);
        work.add("settlements", group.settlements().size());
        work.add("gb18030", group.chinese());
        group.broken().forEach(line -> work.add("broken/" + line.trouble(), 1));
        standing.aside().forEach((why, count) -> work.add("aside/" + why, count));
    }

    void screened(Screened screened) {
        var result = screened.result();
        work.add("screened", 1);
        work.add("lines", screened.settlement().visit().lines().size());
        work.add("clean", result.clean() ? 1 : 0);
        work.add("total_fen", result.total().fen());
        rules(result);
        month(screened);
    }

    private void rules(CheckResult result) {
        for (var finding : result.findings()) {
            var rule = "rule/" + finding.rule().value();
            work.add("findings", 1);
            work.add(rule + "/findings", 1);
            work.add(rule + "/amount_fen", finding.amount().map(Money::fen).orElse(0L));
        }
        result.shadow().forEach(finding -> work.add("rule/" + finding.rule().value() + "/shadow", 1));
        result.notChecked().forEach(open -> work.add("rule/" + open.rule() + "/not_checked", 1));
    }

    private void month(Screened screened) {
        var settlement = screened.settlement();
        var visit = settlement.visit();
        var key = settlement.institution() + "/" + settlement.month() + "/";
        months.add(key + "visits", 1);
        months.add(key + "stays", visit.type() == VisitType.INPATIENT ? 1 : 0);
        months.add(key + "total_fen", fen(visit.lines(), EnumSet.allOf(Category.class)));
        months.add(key + "drugs_fen", fen(visit.lines(), DRUGS));
        months.add(key + "consumables_fen", fen(visit.lines(), EnumSet.of(Category.CONSUMABLE)));
        months.add(key + "examinations_fen", fen(visit.lines(), EXAMINATIONS));
        months.add(key + "findings", screened.result().findings().size());
        months.add(key + "questioned_fen", screened.result().total().fen());
    }

    static long fen(List<Line> lines, Set<Category> categories) {
        return lines.stream()
                .filter(line -> categories.contains(line.category()))
                .flatMap(line -> line.amount().stream())
                .mapToLong(Money::fen)
                .sum();
    }
}
