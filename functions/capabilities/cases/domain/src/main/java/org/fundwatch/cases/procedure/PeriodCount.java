package org.fundwatch.cases.procedure;

import java.time.LocalDate;

/**
 * How many periods call for somebody on a day (逾期、临期期限数), over any number of cases.
 *
 * @param past those that ended unmet
 * @param soon those that may end within the days of their policy's alert, or whose end cannot be said
 */
public record PeriodCount(int past, int soon) {
    public static final PeriodCount NONE = new PeriodCount(0, 0);

    /** Those of one case: what its file shows people on that day. */
    public static PeriodCount of(CaseClocks clocks, LocalDate on) {
        var past = clocks.past(on).size();
        return new PeriodCount(past, clocks.alerts(on).size() - past);
    }

    public PeriodCount plus(PeriodCount other) {
        return new PeriodCount(past + other.past, soon + other.soon);
    }
}
