package org.fundwatch.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WorkingDaysDataTest {
    private static final List<List<String>> ROWS = Csv.rows("working-days.csv");
    private static final List<DayOfWeek> WEEKEND = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Test
    void stands_in_the_order_of_days_without_repetition() {
        assertThat(ROWS).extracting(List::getFirst).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void makes_up_only_on_weekends() {
        assertThat(ROWS)
                .filteredOn(row -> row.get(1).equals("WORKDAY"))
                .allSatisfy(row -> assertThat(LocalDate.parse(row.getFirst()).getDayOfWeek())
                        .isIn(WEEKEND));
    }

    @Test
    void names_for_every_day_a_notice_that_the_header_sources() throws IOException {
        var header = header();

        assertThat(ROWS).allSatisfy(row -> assertThat(header).contains("# " + row.get(3) + " ("));
    }

    @Test
    void says_for_every_day_how_well_it_is_attested() {
        assertThat(ROWS).allSatisfy(row -> assertThat(row.get(4)).isIn("official", "mirror"));
    }

    private static String header() throws IOException {
        try (var stream = Csv.class.getResourceAsStream("working-days.csv")) {
            var text = new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
            return text.substring(0, text.indexOf("date,kind"));
        }
    }
}
