package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day whose law a case is held to, where its date is a period. */
class DecisionDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-29/2024-01-03", "2023-12-29/01-03", "2023-12/01", "2023-12-29/02-29"})
    void an_end_without_a_year_in_an_earlier_month_is_in_the_next_year(String date) {
        assertThat(word(date, "")).isEqualTo(Word.EQUAL);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2022-12-29/02-29, is no day",
        "2023-12-29/13-03, is no day",
        "2023-12-29/2023-01-03, runs backwards",
        "2023-09-15/09-10, runs backwards",
        "2023-09-15/10, runs backwards"
    })
    void an_end_before_its_begin_otherwise_is_none(String date, String why) {
        assertThatThrownBy(() -> word(date, "")).isInstanceOf(Unreadable.class).hasMessageContaining(why);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2021-04-28/2021-04-30, UNDETERMINED",
        "2021-04-28/30, UNDETERMINED",
        "2021-04-28/05-01, EQUAL",
        "2021-03/05, EQUAL",
        "2020-12-29/05-01, EQUAL"
    })
    void a_period_is_held_to_the_law_of_its_last_day(String date, Word word) {
        assertThat(word(date, "")).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0}, decision of {1}: {2}")
    @CsvSource({
        "2023-12-29, 2023, EQUAL",
        "2023-12-29, 2024, UNEXPLAINED",
        "2023-12-29/01-03, 2024, EQUAL",
        "2023-12-29/01-03, 2025, UNEXPLAINED",
        "2023-09 (lead), 2024, EQUAL"
    })
    void a_decision_is_numbered_by_no_later_year_than_that_of_its_last_day(String date, String year, Word word) {
        assertThat(word(date, "〔" + year + "〕1号")).isEqualTo(word);
    }

    private static Word word(String date, String number) {
        var json = """
            [{"id": "X", "date": "%s", "decision_no": "%s", "components": [
              {"kind_code": "OVER_CHARGING", "fund_amount_yuan": "1000", "multiple": "1", "published_yuan": "1000"}]}]
            """.formatted(date, number);
        return CaseBook.recompute(CaseFiles.read("one", json.getBytes(StandardCharsets.UTF_8)))
                .getFirst()
                .word();
    }
}
