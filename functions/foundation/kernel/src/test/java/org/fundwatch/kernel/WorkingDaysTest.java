package org.fundwatch.kernel;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private static final WorkingDays CHINA = WorkingDays.china();

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(textBlock = """
        2019-05-02, false, Labour Day as changed by the second notice
        2019-05-05, true,  a Sunday made up for it
        2019-06-03, true,  an ordinary Monday
        2019-06-08, false, an ordinary Saturday
        2020-01-19, true,  a Sunday made up for Spring Festival
        2020-01-31, false, Spring Festival extended
        2020-02-01, false, no longer a make-up workday
        2020-02-02, false, last day of the extension
        2020-02-03, true,  work begins again
        2021-02-07, true,  a Sunday made up for Spring Festival
        2021-02-17, false, last day of Spring Festival
        2021-02-18, true,  the day after
        2022-01-30, true,  the second of two make-up days in a row
        2022-10-09, true,  a Sunday made up for National Day
        2022-12-31, false, moved by the notice for 2023
        2023-01-02, false, New Year of 2023
        2023-06-25, true,  a Sunday made up for Dragon Boat Festival
        2024-02-09, true,  the eve of Spring Festival was only recommended
        2024-02-18, true,  a Sunday made up for Spring Festival
        2025-01-28, false, the eve of Spring Festival is a holiday from 2025
        2025-10-08, false, National Day and Mid-Autumn together
        2025-10-11, true,  a Saturday made up for them
        2026-02-23, false, ninth day of Spring Festival
        2026-02-28, true,  a Saturday made up for it
        """)
    void follows_the_notices(LocalDate day, boolean working, String why) {
        assertThat(CHINA.isWorkingDay(day)).as(why).isEqualTo(working);
    }

    /** Weekdays less the statutory days (11 until 2024, 13 from 2025); two more fell to the extension of 2020. */
    @ParameterizedTest(name = "{0} has {1} working days")
    @CsvSource({"2019, 250", "2020, 249", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void counts_the_working_days_of_a_year(int year, long expected) {
        var first = Year.of(year).atDay(1);

        assertThat(first.datesUntil(first.plusYears(1)).filter(CHINA::isWorkingDay))
                .hasSize(Math.toIntExact(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2018-12-31", "2027-01-01"})
    void refuses_a_year_that_is_not_on_record(LocalDate day) {
        assertThatExceptionOfType(UnknownYear.class)
                .isThrownBy(() -> CHINA.isWorkingDay(day))
                .withMessageContaining(Integer.toString(day.getYear()));
    }

    @ParameterizedTest(name = "{1} working days after {0}: {2}")
    @CsvSource(textBlock = """
        2021-02-10, 0,  2021-02-10
        2021-02-10, 1,  2021-02-18
        2021-02-05, 1,  2021-02-07
        2021-02-05, 5,  2021-02-18
        2021-02-13, 1,  2021-02-18
        2020-01-23, 1,  2020-02-03
        2020-01-17, 15, 2020-02-14
        2018-12-31, 1,  2019-01-02
        2023-12-29, 1,  2024-01-02
        """)
    void counts_forward_without_the_first_day(LocalDate from, int days, LocalDate expected) {
        assertThat(CHINA.plus(from, days)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} rolls to {1}")
    @CsvSource(textBlock = """
        2026-02-13, 2026-02-13
        2026-02-15, 2026-02-24
        2026-02-28, 2026-02-28
        2026-10-01, 2026-10-08
        """)
    void rolls_forward_to_the_first_working_day(LocalDate day, LocalDate expected) {
        assertThat(CHINA.rollForward(day)).isEqualTo(expected);
    }

    @Test
    void refuses_a_deadline_that_would_leave_the_record() {
        assertThatExceptionOfType(UnknownYear.class).isThrownBy(() -> CHINA.plus(parse("2026-12-30"), 2));
    }

    @Test
    void refuses_to_count_backwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> CHINA.plus(parse("2026-03-02"), -1));
    }
}
