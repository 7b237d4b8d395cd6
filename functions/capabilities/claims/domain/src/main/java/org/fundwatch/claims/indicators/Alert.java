package org.fundwatch.claims.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import org.fundwatch.claims.Bilingual;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.PolicyId;

/**
 * An institution that somebody should look at (机构预警): far above its peers of the month. It says nothing of why.
 *
 * @param value its own
 * @param spread where its peers lie
 * @param distance how many deviations of the spread lie between
 * @param line the grade's line, which the distance reaches
 */
public record Alert(
        String institution,
        YearMonth month,
        Indicator indicator,
        Grade grade,
        BigDecimal value,
        Spread spread,
        BigDecimal distance,
        Multiple line,
        PolicyId policy) {
    static final Comparator<Alert> LOUDEST_FIRST = Comparator.comparing(Alert::grade)
            .thenComparing(Alert::distance)
            .reversed()
            .thenComparing(Alert::institution)
            .thenComparing(Alert::month)
            .thenComparing(Alert::indicator);

    private static final int PERCENT = 2;

    /** In words: what, against what, by which line. */
    public Bilingual explained() {
        var title = indicator.title();
        var measure = measure();
        return new Bilingual(
                "%s %s，同期同类中位数 %s，高出%s的 %s 倍（预警线 %s 倍，%s）"
                        .formatted(
                                title.zh(),
                                told(value),
                                told(spread.median()),
                                measure.zh(),
                                distance,
                                line.value(),
                                policy),
                "%s %s, median of its peers %s: above it by %s times %s (line %s, %s)"
                        .formatted(
                                title.en(),
                                told(value),
                                told(spread.median()),
                                distance,
                                measure.en(),
                                line.value(),
                                policy));
    }

    private Bilingual measure() {
        return switch (spread.measure()) {
            case MEDIAN_DEVIATION -> new Bilingual("中位差", "the median deviation");
            case LEAST_DEVIATION ->
                new Bilingual(
                        "最小偏差 %s（中位差不及）".formatted(told(spread.deviation())),
                        "%s, the least deviation that counts".formatted(told(spread.deviation())));
        };
    }

    private String told(BigDecimal number) {
        if (indicator.isCount()) {
            return number.stripTrailingZeros().toPlainString();
        }
        return indicator.isMoney()
                ? Money.ofFen(number.setScale(0, RoundingMode.HALF_UP).longValueExact())
                        .toString()
                : number.scaleByPowerOfTen(PERCENT)
                                .setScale(1, RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%";
    }
}
