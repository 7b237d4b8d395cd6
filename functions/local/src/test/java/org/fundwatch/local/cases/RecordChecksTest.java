package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record says of itself: its arithmetic, its articles, its unit of print. */
class RecordChecksTest {

    @ParameterizedTest(name = "{0} {1} {2} -> {3}")
    @CsvSource(delimiter = '|', textBlock = """
        3000.00 | 0.00   | true  | EQUAL
        3000.01 | 0.00   | true  | UNEXPLAINED
        3000.00 | 0.01   | true  | UNEXPLAINED
        3000.00 | -0.01  | true  | UNEXPLAINED
        3000.00 | 0.00   | false | UNEXPLAINED
        """)
    void the_record_s_own_arithmetic_is_held_to_its_figures(
            String expected, String difference, boolean within, Word word) {
        assertThat(one("""
            {"id": "one", "kind_code": "OVER_CHARGING", "published_unit": "yuan", "components": [
              {"kind_code": "OVER_CHARGING", "fund_amount_yuan": "2000", "multiple": "1.5", "published_yuan": "3000"}],
             "arithmetic_check": [{"expected_yuan": "%s", "difference_yuan": "%s", "within_published_rounding": %s}]}
            """.formatted(expected, difference, within))).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        OVER_TREATMENT       | 条例第三十八条第(二)项       | EQUAL
        OVER_TREATMENT       | 条例第三十八条第（二）项     | EQUAL
        OVER_TREATMENT       | 条例第三十八条               | EQUAL
        OVER_TREATMENT       | 条例38条                     | EQUAL
        OVER_TREATMENT       | 条例第三十八条第(三)项       | UNEXPLAINED
        OVER_TREATMENT       | 条例第三十九条               | UNEXPLAINED
        OVER_TREATMENT       | 条例第99999999999条          | UNEXPLAINED
        OVER_TREATMENT       | 条例第00000000038条          | EQUAL
        OVER_TREATMENT       | 协议第十二条                 | EQUAL
        OVER_TREATMENT       | 社会保险法87条               | UNEXPLAINED
        SOMETHING_NEW        | 条例第三十八条第(二)项       | EQUAL
        """)
    void an_article_that_is_stated_is_that_of_the_kind(String kind, String basis, Word word) {
        assertThat(one("""
            {"id": "one", "kind_code": "X", "date": "2023-05-01", "published_unit": "yuan", "components": [
              {"kind_code": "%s", "legal_basis_stated": "%s",
               "fund_amount_yuan": "2000", "multiple": "1.5", "published_yuan": "3000"}]}
            """.formatted(kind, basis))).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"MIXED_38_38, EQUAL", "MIXED_38_41, UNEXPLAINED", "MIXED_38_99999999999, UNEXPLAINED"})
    void a_mixed_kind_names_the_articles_of_its_parts(String kind, Word word) {
        assertThat(one("""
            {"id": "one", "kind_code": "%s", "date": "2023-05-01", "published_unit": "yuan", "components": [
              {"kind_code": "OVER_TREATMENT", "fund_amount_yuan": "2000", "multiple": "1.5", "published_yuan": "3000"}]}
            """.formatted(kind))).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"医保罚〔2023〕第1号, EQUAL", "医保罚〔20230〕第1号, UNEXPLAINED", "医保罚〔223〕第1号, UNEXPLAINED", "第145号(2), EQUAL"})
    void a_decision_is_numbered_by_a_year(String number, Word word) {
        assertThat(one("""
            {"id": "one", "kind_code": "OVER_TREATMENT", "decision_no": "%s", "published_unit": "yuan", "components": [
              {"kind_code": "OVER_TREATMENT", "fund_amount_yuan": "2000", "multiple": "1.5", "published_yuan": "3000"}]}
            """.formatted(number))).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        1645500.00 | 万元(2dp)                | EQUAL
        1645600.00 | 万元(2dp)                | EXPLAINED
        1645500.01 | 万元(2dp)                | UNEXPLAINED
        1645550.00 | 万元(2dp)                | UNEXPLAINED
        1645550.00 | 万元(3dp)                | UNEXPLAINED
        1645523.45 | fine exact; 万元(2dp) amount | EXPLAINED
        1645500.01 | 万元(余)                 | UNEXPLAINED
        """)
    void a_figure_has_no_more_digits_than_it_was_printed_with(String fine, String unit, Word word) {
        assertThat(one("""
            {"id": "one", "kind_code": "FRAUD_OTHER", "date": "2023-05-01", "published_unit": "%s", "components": [
              {"kind_code": "FRAUD_OTHER", "fund_amount_yuan": "329100.00", "multiple": "5", "published_yuan": "%s"}]}
            """.formatted(unit, fine))).isEqualTo(word);
    }

    private static Word one(String published) {
        var read = CaseFiles.read("one", ("[" + published + "]").getBytes(StandardCharsets.UTF_8));
        return CaseBook.recompute(read).getFirst().word();
    }
}
