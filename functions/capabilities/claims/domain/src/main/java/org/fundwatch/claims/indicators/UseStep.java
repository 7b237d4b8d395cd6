package org.fundwatch.claims.indicators;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.fundwatch.claims.Bilingual;
import org.fundwatch.kernel.PolicyId;

/**
 * Which step of the ladder an institution's alerts have reached (一提醒二约谈三稽核). It proposes, and decides nothing.
 *
 * @param months those that count, in order; the last one is that of the step
 */
public record UseStep(String institution, List<YearMonth> months, UseMeasure measure, PolicyId policy) {
    static final Comparator<UseStep> FURTHEST_FIRST = Comparator.comparing(UseStep::measure)
            .thenComparing(step -> step.months().size())
            .thenComparing(UseStep::month)
            .reversed()
            .thenComparing(UseStep::institution);

    public UseStep {
        months = List.copyOf(months);
    }

    public YearMonth month() {
        return months.getLast();
    }

    /** In words: which measure, and for which months. */
    public Bilingual explained() {
        var told = months.stream().map(YearMonth::toString).collect(joining(", "));
        return new Bilingual(
                "%s：第 %d 次预警（%s，%s）".formatted(measure.title().zh(), months.size(), told, policy),
                "%s: alert number %d (%s, %s)".formatted(measure.title().en(), months.size(), told, policy));
    }
}
