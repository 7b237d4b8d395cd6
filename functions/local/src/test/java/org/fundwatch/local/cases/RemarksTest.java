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
        0.5 | 依法予以从轻或者减轻行政处罚                   | EQUAL
        0.5 | 具有法定减轻情节                               | EQUAL
        0.5 | 裁量等次:减轻                                  | EQUAL
        0.5 | 危害后果不大予以减轻                           | EQUAL
        0.5 | 负责人主动供述减轻处罚                         | EQUAL
        0.5 | no serious harm so the penalty was mitigated   | EQUAL
        0.5 | half of the fine was waived                    | EQUAL
        0.5 | decided to waive the fine in part              | EQUAL
        0.5 | 其中过度检查部分不予处罚                       | EQUAL
        0.5 | 以减轻患者负担为名，诱导参保人员住院           | UNEXPLAINED
        0.5 | 依法减轻参保人员负担为名                       | UNEXPLAINED
        0.5 | 病情减轻，仍滞留住院                           | UNEXPLAINED
        0.5 | waived patients' co-payments to induce admissions | UNEXPLAINED
        0.5 | mitigated the burden of patients to attract them | UNEXPLAINED
        0.5 | 不予处罚的两名医师另行批评教育                 | UNEXPLAINED
        0.5 | 对两名医师不予行政处罚                         | UNEXPLAINED
        0.5 | the fines of two doctors were waived           | UNEXPLAINED
        0.5 | 不减轻处罚                                     | UNEXPLAINED
        0.5 | 不存在减轻情节                                 | UNEXPLAINED
        0.5 | 不存在不予处罚的情形                           | UNEXPLAINED
        0.5 | 无从轻或者减轻处罚情节                         | UNEXPLAINED
        0.5 | 伪造证据以减轻处罚                             | UNEXPLAINED
        0.5 | the fine was not waived                        | UNEXPLAINED
        """)
    void a_multiple_below_the_minimum_is_flagged_where_the_words_tell_of_mitigation(
            String multiple, String notes, Word word) {
        var json = """
            [{"id": "X", "date": "2024", "notes": "%s", "components": [{"kind_code": "OVER_CHARGING",
              "fund_amount_yuan": "1000", "multiple": "%s", "published_yuan": "%s"}]}]\
            """.formatted(notes, multiple, (int) (Double.parseDouble(multiple) * 1000));

        assertThat(word(json)).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        减轻处罚                                     | UNDETERMINED
        以减轻患者负担为名，诱导参保人员住院         | UNEXPLAINED
        waived patients' co-payments                 | UNEXPLAINED
        """)
    void a_total_below_all_minimums_is_none_unless_the_violation_s_words_tell_of_mitigation(
            String violation, Word word) {
        assertThat(word("""
            [{"id": "X", "date": "2024", "violation_zh": "%s", "total_fine_yuan": "900", "components": [
              {"kind_code": "OVER_CHARGING", "fund_amount_yuan": "1000"},
              {"kind_code": "OVER_CHARGING", "fund_amount_yuan": "2000"}]}]\
            """.formatted(violation))).isEqualTo(word);
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
        2019年以前的行为已超过追溯时效，不予罚款 | 1000 | UNDETERMINED
        经办机构先行追回，未作罚款        | 1000 | UNDETERMINED
        no fine imposed by the agency; the authority fined later | 1000 | UNDETERMINED
        2023年立案；未予罚款              | 1000 | UNEXPLAINED
        初次违法，不予罚款                | 1000 | UNEXPLAINED
        """)
    void a_fine_contradicts_words_of_none(String notes, String fine, Word word) {
        assertThat(word("[{\"id\": \"X\", \"date\": \"2024\", \"notes\": \"%s\", \"total_fine_yuan\": \"%s\"}]"
                        .formatted(notes, fine)))
                .isEqualTo(word);
    }

    @ParameterizedTest(name = "\"{0}\": flagged {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2019年以前的行为已超过追溯时效，不予罚款 | true
        经办机构先行追回，未作罚款               | true
        未予罚款                                 | false
        no fine imposed on the doctor            | false
        """)
    void a_fine_beside_none_at_another_time_or_by_another_body_is_flagged(String notes, boolean flagged) {
        var json = "[{\"id\": \"X\", \"date\": \"2024\", \"notes\": \"%s\", \"total_fine_yuan\": \"1000\"}]"
                .formatted(notes);

        assertThat(
                        CaseBook.recompute(CaseFiles.read("one", json.getBytes(StandardCharsets.UTF_8)))
                                .getFirst()
                                .checks()
                                .stream()
                                .anyMatch(check -> check.what().startsWith("FLAG a fine")))
                .isEqualTo(flagged);
    }

    private static Word word(String json) {
        var cases = CaseFiles.read("one", json.getBytes(StandardCharsets.UTF_8));
        return CaseBook.recompute(cases).getFirst().word();
    }
}
