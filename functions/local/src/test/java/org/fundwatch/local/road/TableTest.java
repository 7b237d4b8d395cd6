package org.fundwatch.local.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fundwatch.local.road.Table.Column;
import org.junit.jupiter.api.Test;

class TableTest {

    private final Table table = new Table(List.of(Column.text(4), Column.text(12)));

    @Test
    void cells_are_filled_up_to_their_width() {
        assertThat(table.line(List.of("a", "b", "c"))).isEqualTo("a     b             c");
    }

    @Test
    void a_chinese_character_is_as_wide_as_two_latin_ones() {
        assertThat(table.line(List.of("a", "第八十七条", "c"))).isEqualTo("a     第八十七条    c");
        assertThat(Table.width("第（一）项")).isEqualTo(10);
    }

    @Test
    void a_cell_that_is_too_wide_keeps_its_gap() {
        assertThat(table.line(List.of("abcdef", "b", "c"))).isEqualTo("abcdef  b             c");
    }

    @Test
    void figures_stand_on_the_right() {
        assertThat(new Table(List.of(Column.figures(6))).line(List.of("1.00", "c")))
                .isEqualTo("  1.00  c");
    }

    @Test
    void a_line_ends_without_blanks() {
        assertThat(table.line(List.of("a", "b", ""))).isEqualTo("a     b");
    }
}
