package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record's words tell of its fine. */
class RemarksTest {

    @ParameterizedTest(name = "{0} times, \"{1}\": {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0.5 | 减轻处罚                                       | EQUAL
            0   | 初次违法且危害后果轻微并及时改正，不予行政处罚 | EQUAL
            0   | 免于处罚                                       | EQUAL
            0.5 | penalty mitigated for a full confession        | EQUAL
            0.5 | exempted from the fine in part                 | EQUAL
            0.5 | 从轻处罚                                       | UNEXPLAINED
            0.5 | 未造成严重后果故减轻处罚                       | EQUAL
            0.5 | 无减轻情节                                     | UNEXPLAINED
            0.5 | 没有从轻、减轻情节                             | UNEXPLAINED
            0.5 | 不予减轻处罚                                   | UNEXPLAINED
            0   | 不符合免予处罚条件                             | UNEXPLAINED
            0.5 | 不具备从轻或者减轻情形                         | UNEXPLAINED
            0.5 | without mitigating factors                     | UNEXPLAINED
            2.5 | 减轻处罚                                       | UNEXPLAINED
            """)
    void a_multiple_below_the_minimum_is_flagged_where_the_words_tell_of_mitigation(
            String multiple, String notes, Word word) {
        var json = """
                [{"id": "X", "date": "2024", "notes": "%s", "components": [{"kind_code": "OVER_CHARGING",
                  "fund_amount_yuan": "1000", "multiple": "%s", "published_yuan": "%s"}]}]""".formatted(notes, multiple, (int) (Double.parseDouble(multiple) * 1000));

        assertThat(word(json)).isEqualTo(word);
    }

    @ParameterizedTest(name = "\"{0}\", {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            administrative fine not imposed   | 1000 | UNEXPLAINED
            no administrative fine reported   | 1000 | UNEXPLAINED
            未予罚款                          | 1000 | UNEXPLAINED
            administrative fine not imposed   | 0    | UNDETERMINED
            no fine imposed on the doctor     | 1000 | UNDETERMINED
            其中一项未予罚款                  | 1000 | UNDETERMINED
            fine not in excerpt               | 1000 | UNDETERMINED
            """)
    void a_fine_contradicts_words_of_none(String notes, String fine, Word word) {
        assertThat(word("[{\"id\": \"X\", \"date\": \"2024\", \"notes\": \"%s\", \"total_fine_yuan\": \"%s\"}]"
                        .formatted(notes, fine)))
                .isEqualTo(word);
    }

    private static Word word(String json) {
        var cases = CaseFiles.read("one", json.getBytes(StandardCharsets.UTF_8));
        return CaseBook.recompute(cases).getFirst().word();
    }
}
