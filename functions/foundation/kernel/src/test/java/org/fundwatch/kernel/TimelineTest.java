package org.fundwatch.kernel;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.fundwatch.kernel.Timeline.Period;
import org.fundwatch.kernel.Timeline.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
    private static final Version<String> OLD = new Version<>(parse("2011-07-01"), "old");
    private static final Version<String> NEW = new Version<>(parse("2021-05-01"), "new");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
        2011-06-30,
        2011-07-01, old
        2021-04-30, old
        2021-05-01, new
        2999-12-31, new
        """)
    void answers_with_the_version_in_force_on_the_day(LocalDate day, String expected) {
        var timeline = Timeline.of(List.of(NEW, OLD));

        assertThat(timeline.at(day).orElse(null)).isEqualTo(expected);
    }

    @Test
    void lets_each_version_end_on_the_eve_of_the_next() {
        assertThat(Timeline.of(List.of(NEW, OLD)).periods())
                .containsExactly(
                        new Period<>(parse("2011-07-01"), parse("2021-04-30"), "old"),
                        new Period<>(parse("2021-05-01"), LocalDate.MAX, "new"));
    }

    @Test
    void keeps_its_last_day_and_is_silent_after_it() {
        var lapsed = Timeline.of(List.of(Version.between(parse("2020-01-01"), parse("2020-12-31"), "trial")));

        assertThat(lapsed.at(parse("2020-12-31"))).contains("trial");
        assertThat(lapsed.at(parse("2021-01-01"))).isEmpty();
    }

    @Test
    void accepts_explicit_ends_that_meet_the_next_beginning() {
        var first = Version.between(parse("2020-01-01"), parse("2020-12-31"), "first");
        var second = Version.between(parse("2021-01-01"), parse("2021-12-31"), "second");

        assertThat(Timeline.of(List.of(first, second)).at(parse("2021-01-01"))).contains("second");
    }

    @ParameterizedTest(name = "until {0}")
    @CsvSource({"2020-12-30", "2021-01-01", "2021-06-01"})
    void refuses_a_gap_and_an_overlap(LocalDate until) {
        var first = Version.between(parse("2020-01-01"), until, "first");
        var second = new Version<>(parse("2021-01-01"), "second");

        assertThatIllegalArgumentException().isThrownBy(() -> Timeline.of(List.of(first, second)));
    }

    @Test
    void refuses_two_versions_from_one_day() {
        var twin = new Version<>(NEW.from(), "twin");

        assertThatIllegalArgumentException().isThrownBy(() -> Timeline.of(List.of(NEW, twin)));
    }

    @Test
    void refuses_to_be_empty() {
        assertThatIllegalArgumentException().isThrownBy(() -> Timeline.of(List.of()));
    }

    @Test
    void refuses_a_version_that_ends_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Version.between(parse("2021-01-02"), parse("2021-01-01"), "backwards"));
    }
}
