package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record's words say of its figures, and what they leave open. */
class CaseWordsTest {

    @ParameterizedTest(name = "{0} of {1} times {2} is {3}, with the words ''{4}'': {5}")
    @CsvSource(delimiter = '|', textBlock = """
            OTHER_LOSS     | 1000 | 1.47 | 1472.00 | multiple derived (1.47)                       | EXPLAINED
            OTHER_LOSS     | 1000 | 1.47 | 1472.00 | 倍数为推算                                    | EXPLAINED
            OTHER_LOSS     | 1000 | 1.47 | 1472.00 | fund loss derived from cost; 1.47 as printed  | UNEXPLAINED
            OTHER_LOSS     | 1000 | 1.47 | 1476.00 | multiple derived (1.47)                       | UNEXPLAINED
            OTHER_LOSS     | 1000 | 2    | 2000.00 | 2 x 1000 = 2000, published 2000               | EQUAL
            OTHER_LOSS     | 1000 | 2    | 2000.00 | 2 x 1000 = 2001, published 2000               | UNEXPLAINED
            OTHER_LOSS     | 1000 | 2    | 2000.00 | fine stated only as 2x                        | EQUAL
            OTHER_LOSS     | 1000 | 2    | 2000.00 | fine stated only as 1x                        | UNEXPLAINED
            OTHER_LOSS     | 1000 | 2    | 2000.00 | 处2倍罚款                                     | EQUAL
            OTHER_LOSS     | 1000 | 2    | 2000.00 | 处1倍罚款                                     | UNEXPLAINED
            OTHER_LOSS     | 1000 | 2    | 2000.00 | 处1倍以上2倍以下罚款                          | EQUAL
            OTHER_LOSS     | 1000 | 1.5  | 1500.00 | 处1至2倍罚款                                  | EQUAL
            OTHER_LOSS     | 1000 | 1.5  | 1500.00 | 幅度为1倍至2倍                                | EQUAL
            OTHER_LOSS     | 1000 | 1.5  | 1500.00 | 处1.5倍罚款（法定上限2倍）                    | EQUAL
            OTHER_LOSS     | 1000 | 1.5  | 1500.00 | 处1.5倍罚款，最高不超过2倍                    | EQUAL
            OTHER_LOSS     | 1000 | 1.5  | 1500.00 | 处1.4倍罚款，最高不超过2倍                    | UNEXPLAINED
            OTHER_LOSS     | 1000 | 2    | 2000.00 | 违约金0.3倍                                   | EQUAL
            OTHER_LOSS     | 1000 | 2    | 2000.00 | 违约金0.3倍；处1倍罚款                        | UNEXPLAINED
            OTHER_LOSS     | 1000 | 2    | 2000.00 | violating 999999999999999999 -> fund loss at ratio 0.5 | UNEXPLAINED
            SOMETHING_NEW  | 1000 | 5    | 5000.00 | of a kind that is not known                   | EQUAL
            SOMETHING_NEW  | 1000 | 7    | 7000.00 | above every range                             | UNEXPLAINED
            """)
    void words_excuse_what_they_speak_of_and_no_more(
            String kind, String amount, String multiple, String fine, String notes, Word word) {
        var json = """
                [{"id": "X", "date": "2024", "published_unit": "yuan", "notes": "%s", "components": [
                  {"kind_code": "%s", "fund_amount_yuan": "%s", "multiple": "%s", "published_yuan": "%s"}]}]""".formatted(notes, kind, amount, multiple, fine);

        assertThat(word(json)).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            分别处1.5倍、3倍罚款      | EQUAL
            分别处1.5倍、2.5倍罚款    | UNEXPLAINED
            """)
    void words_may_name_the_multiple_of_one_part_or_another(String notes, Word word) {
        var json = """
                [{"id": "X", "date": "2024", "published_unit": "yuan", "notes": "%s", "components": [
                  {"kind_code": "OTHER_LOSS", "fund_amount_yuan": "1000", "multiple": "1.5", "published_yuan": "1500"},
                  {"kind_code": "FRAUD_OTHER", "fund_amount_yuan": "1000", "multiple": "3", "published_yuan": "3000"}]}]""".formatted(notes);

        assertThat(word(json)).isEqualTo(word);
    }

    @ParameterizedTest(name = "damages {0}: {1}")
    @CsvSource({"8430, UNEXPLAINED", "8400, EXPLAINED", "8500, UNEXPLAINED"})
    void a_part_of_a_loss_is_rounded_to_the_unit_of_print_too(String damages, Word word) {
        assertThat(word("""
                [{"id": "X", "route": "AGREEMENT", "published_unit": "万元(2dp)", "components": [
                  {"kind_code": "OTHER_LOSS", "fund_amount_yuan": "28100", "multiple": "0.3", "published_yuan": "%s"}]}]""".formatted(damages))).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ["10.0", 4] | EQUAL
            [10, "4"]   | EQUAL
            [4, 10]     | UNEXPLAINED
            """)
    void points_are_those_that_the_words_give_however_they_are_written(String points, Word word) {
        assertThat(word("""
                [{"id": "X", "date": "2025-10-01", "institution_type": "PRACTITIONER", "practitioner_points": %s,
                  "other_measures": "terminated, 1 year bar", "violation_zh": "10分、4分", "notes": "10 then 4"}]""".formatted(points))).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0} and {1} of {2}, {3}: {4}")
    @CsvSource(textBlock = """
            12300, 23400, 35700, 万元(2dp), UNDETERMINED
            12300, 23400, 35800, 万元(2dp), UNDETERMINED
            12300, 23400, 35900, 万元(2dp), UNEXPLAINED
            12300, 23400, 35701, yuan,      UNEXPLAINED
            """)
    void damages_are_held_to_their_parts_as_far_as_print_goes(
            String one, String other, String damages, String unit, Word word) {
        var json = """
                [{"id": "X", "route": "AGREEMENT", "published_unit": "%s", "liquidated_damages_yuan": "%s", "components": [
                  {"kind_code": "OTHER_LOSS", "measure": "LIQUIDATED_DAMAGES", "published_yuan": "%s"},
                  {"kind_code": "OTHER_LOSS", "measure": "LIQUIDATED_DAMAGES", "published_yuan": "%s"}]}]""".formatted(unit, damages, one, other);

        assertThat(word(json)).isEqualTo(word);
    }

    @ParameterizedTest(name = "damages/{0} = {1}: {2}")
    @CsvSource({"0.3, 1000, EQUAL", "0.3, 1001, UNEXPLAINED", "0, 1000, UNEXPLAINED"})
    void damages_that_the_words_divide_are_divided(String by, String base, Word word) {
        var json = """
                [{"id": "X", "route": "AGREEMENT", "published_unit": "yuan", "refund_or_recovered_yuan": "1000",
                  "liquidated_damages_yuan": "300", "liquidated_damages_multiple": "0.3", "notes": "damages/%s = %s"}]""".formatted(by, base);

        assertThat(word(json)).isEqualTo(word);
    }

    private static Word word(String json) {
        var cases = CaseFiles.read("one", json.getBytes(StandardCharsets.UTF_8));
        return CaseBook.recompute(cases).getFirst().word();
    }
}
