package org.fundwatch.credit;

import java.time.LocalDate;
import org.fundwatch.kernel.Tree;

/** How long a penalty counts (评价周期). Places differ in shape, so each shape is a case. */
sealed interface Period {

    boolean covers(LocalDate decidedOn, LocalDate asOf);

    /** From the decision on for whole months: the day that bears the same number, or the month's last, is the first free one. */
    record Months(int number) implements Period {
        public Months {
            if (number < 1) {
                throw new IllegalArgumentException("a period has at least one month");
            }
        }

        @Override
        public boolean covers(LocalDate decidedOn, LocalDate asOf) {
            return !asOf.isBefore(decidedOn) && asOf.isBefore(decidedOn.plusMonths(number));
        }
    }

    /** Until the end of the year of the decision (自然年度). */
    record CalendarYear() implements Period {
        @Override
        public boolean covers(LocalDate decidedOn, LocalDate asOf) {
            return !asOf.isBefore(decidedOn) && asOf.getYear() == decidedOn.getYear();
        }
    }

    static Period of(Tree policy) {
        var period = policy.child("period");
        if (period.has("months")) {
            return new Months(period.integer("months"));
        }
        period.oneOf("calendar", Year.class);
        return new CalendarYear();
    }

    /** The one calendar period that was seen. */
    enum Year {
        YEAR
    }
}
