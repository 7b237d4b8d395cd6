package org.fundwatch.claims;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;

/** A stretch of the calendar within which uses are counted (时间区间：自然周、自然月、季度、自然年). */
enum Period {
    WEEK {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.with(previousOrSame(MONDAY));
        }
    },
    MONTH {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.withDayOfMonth(1);
        }
    },
    QUARTER {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.withMonth(day.getMonth().firstMonthOfQuarter().getValue())
                    .withDayOfMonth(1);
        }
    },
    YEAR {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.withDayOfYear(1);
        }
    };

    /** The first day of the stretch in which a day lies. */
    abstract LocalDate firstDay(LocalDate day);
}
