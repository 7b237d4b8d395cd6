package org.fundwatch.claims.screening.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claims.screening.raw.Exports.CHARGE;
import static org.fundwatch.claims.screening.raw.Exports.SETTLEMENT;
import static org.fundwatch.claims.screening.raw.Exports.another;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedRowsTest {
    @TempDir
    Path folder;

    private Exports exports;

    @BeforeEach
    void nothing_read() {
        exports = new Exports(folder.resolve("sorting"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            NO_ROW,        '{"setl_id":'
            NO_ROW,        '{"setl_id":["S"]}'
            NO_KEY,        '{"setl_id":"S9","mdtrt_id":"V9"}'
            NO_SETTLEMENT, '{"feedetl_sn":"F9","mdtrt_id":"V9","psn_no":"P9"}'
            UNKNOWN_KIND,  '{"setl_id":"S9","mdtrt_id":"V9","psn_no":"P9","fixmedins_code":"H99000000001","setl_time":"2025-01-01"}'
            """)
    void what_cannot_become_part_of_a_settlement_is_counted_by_its_reason_and_the_rest_goes_on(
            RowTrouble trouble, String row) {
        var counts = exports.read(1, row + "\n" + SETTLEMENT + "\n" + CHARGE);

        assertThat(counts.of("refused/" + trouble)).isEqualTo(1);
        assertThat(counts.of("settlements")).isEqualTo(1);
        assertThat(counts.of("lines")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            NO_VALUE, '"soon","cnt":1'
            NO_VALUE, '"2025-12-30","cnt":"1e999999999"'
            NO_VALUE, '"2025-12-30","cnt":1e999999999'
            NO_VALUE, '"2025-12-30","cnt":1,"pric":1e-999999999'
            NO_VALUE, '"2025-12-30","cnt":1,"pric":"1e-999999999"'
            NO_VALUE, '"2025-12-30","cnt":"1e2"'
            NO_VALUE, '"2025-12-30","cnt":"+1"'
            NO_VALUE, '"2025-12-30","cnt":"."'
            NO_VALUE, '"2025-12-30","cnt":"\uff11"'
            NEGATIVE, '"2025-12-30","cnt":-1'
            NEGATIVE, '"2025-12-30","cnt":"-.5"'
            """)
    void a_settlement_of_which_a_line_is_refused_is_set_aside_whole_and_the_others_are_not(
            RowTrouble trouble, String fields) {
        var line =
                "{\"feedetl_sn\":\"F9\",\"mdtrt_id\":\"V0007\",\"psn_no\":\"P0007\",\"fee_ocur_time\":" + fields + "}";

        var counts = exports.read(
                1,
                String.join("\n", SETTLEMENT, CHARGE),
                String.join("\n", another(CHARGE, 7), line, another(SETTLEMENT, 7)));

        assertThat(counts.of("refused/" + trouble)).isEqualTo(1);
        assertThat(counts.of("refused/INCOMPLETE")).isEqualTo(1);
        assertThat(counts.of("settlements")).isEqualTo(1);
        assertThat(counts.of("lines")).isEqualTo(1);
        assertThat(counts.of("lines_of_refused")).isEqualTo(1);
        assertThat(exports.told()).containsExactly("file-2 line 2: " + trouble, "file-2 line 3: INCOMPLETE");
        assertThat(exports.all()).singleElement().asString().contains("\"id\":\"S1\"");
    }

    @Test
    void a_number_may_begin_or_end_with_its_point_as_databases_write_it() {
        exports.read(1, SETTLEMENT, CHARGE.replace("2.00", "\".5\"").replace("5.0000", "\"5.\""));

        assertThat(exports.all()).singleElement().asString().contains("\"qty\":\"0.5\",\"unit_price\":\"5.00\"");
    }

    @Test
    void an_amount_that_no_amount_can_be_is_refused_with_its_settlement() {
        var counts = exports.read(1, SETTLEMENT.replace("100.00", "1e999999999"));

        assertThat(counts.of("refused/NO_VALUE")).isEqualTo(1);
        assertThat(counts.of("settlements")).isZero();
    }

    @Test
    void a_line_that_could_be_of_several_settlements_leaves_none_of_them_whole() {
        var unnamed = CHARGE.replace("\"setl_id\":\"S1\",", "");

        var counts = exports.read(1, String.join("\n", SETTLEMENT, SETTLEMENT.replace("\"S1\"", "\"S2\""), unnamed));

        assertThat(counts.of("refused/NO_SETTLEMENT")).isEqualTo(1);
        assertThat(counts.of("refused/INCOMPLETE")).isEqualTo(2);
        assertThat(exports.all()).isEmpty();
    }

    @Test
    void a_number_that_comes_again_with_another_content_is_refused_with_its_settlement() {
        var counts = exports.read(1, String.join("\n", SETTLEMENT, CHARGE, CHARGE.replace("2.00", "3.00")));

        assertThat(counts.of("refused/CONFLICTING")).isEqualTo(1);
        assertThat(counts.of("refused/INCOMPLETE")).isEqualTo(1);
        assertThat(exports.all()).isEmpty();
    }

    @Test
    void a_number_that_comes_again_with_the_same_content_is_charged_once_however_it_is_written() {
        var again = CHARGE.replace("2.00", "\"2\"").replace("\"setl_id\":\"S1\",", "");

        var counts = exports.read(1, String.join("\n", SETTLEMENT, CHARGE, again));

        assertThat(counts.of("refused/DUPLICATE")).isEqualTo(1);
        assertThat(counts.of("lines")).isEqualTo(1);
        assertThat(exports.all())
                .singleElement()
                .asString()
                .contains("\"no\":1")
                .doesNotContain("\"no\":2");
    }

    @Test
    void the_same_row_again_is_dropped() {
        var counts = exports.read(1, String.join("\n", SETTLEMENT, CHARGE, CHARGE, SETTLEMENT));

        assertThat(counts.of("refused/DUPLICATE")).isEqualTo(2);
        assertThat(exports.all()).hasSize(1);
    }
}
