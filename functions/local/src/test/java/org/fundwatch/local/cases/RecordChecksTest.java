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

    @ParameterizedTest(name = "{0} of {1}, {2} times, {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        FRAUD_OTHER          | 条例第四十条                                       | 3   | 2019-06-01      | UNEXPLAINED
        FRAUD_OTHER          | 《医疗保障基金使用监督管理条例》第四十条           | 3   | 2019-06-01      | UNEXPLAINED
        FRAUD_OTHER          | 条例                                               | 3   | 2019-06-01      | UNEXPLAINED
        FRAUD_OTHER          | 条例第四十条                                       | 3   | 2021-04-30      | UNEXPLAINED
        FRAUD_OTHER          | 条例第四十条                                       | 3   | 2021-05-01      | EQUAL
        FRAUD_OTHER          | 条例第四十条                                       | 3   | 2020-12 (lead)  | EQUAL
        FRAUD_OTHER          | 某省医疗保险条例第五十条                           | 3   | 2019-06-01      | EQUAL
        FRAUD_OTHER          | 社会保险法第八十七条                               | 3   | 2019-06-01      | EQUAL
        FRAUD_OTHER          | 社会保险法第八十七条                               | 3   | 2009-06-01      | UNEXPLAINED
        FRAUD_OTHER          | 第八十七条                                         | 3   | 2019-06-01      | EQUAL
        FRAUD_OTHER          | 第四十条                                           | 3   | 2019-06-01      | UNEXPLAINED
        OVER_CHARGING        | 第三十八条                                         | 1   | 2019-06-01      | UNEXPLAINED
        OVER_CHARGING        | 第三十八条                                         | 1   | 2022-06-01      | EQUAL
        OVER_CHARGING        | 第十五条                                           | 1   | 2022-06-01      | EQUAL
        OVER_CHARGING        | 第三十九条                                         | 1   | 2022-06-01      | UNEXPLAINED
        ART38_GROUP          | 条例第四十条第二款                                 | 3   | 2022-06-01      | EQUAL
        ART38_GROUP          | 条例第三十八条                                     | 3   | 2022-06-01      | UNEXPLAINED
        OVER_CHARGING        | 条例第三十八条第（三）项、第四十条第二款           | 3   | 2022-06-01      | EQUAL
        TRACE_CODE_NOT_USED  | 医疗保障基金使用监督管理条例实施细则第十条         | 0   | 2026-03-31      | UNEXPLAINED
        FRAUD_OTHER          | 条例第四十条、《医疗保障基金使用监督管理条例实施细则》第四十三条 | 3 | 2026-05-01 | EQUAL
        SOMETHING_NEW        | 第三十八条                                         | 2   | 2022-06-01      | EQUAL
        SOMETHING_NEW        | 第三十八条                                         | 4   | 2022-06-01      | UNEXPLAINED
        SOMETHING_NEW        | 条例第三十八条                                     | 4   | 2022-06-01      | UNEXPLAINED
        SOMETHING_NEW        | 条例第三十八条第（三）项和第四十条                 | 4   | 2022-06-01      | EQUAL
        SOMETHING_NEW        | 条例第三十九条                                     | 1   | 2022-06-01      | UNEXPLAINED
        SOMETHING_NEW        | 社会保险法第八十七条                               | 1   | 2019-06-01      | UNEXPLAINED
        SOMETHING_NEW        | 协议第三十八条                                     | 4   | 2022-06-01      | EQUAL
        SOMETHING_NEW        | 医疗机构管理条例第三十八条                         | 4   | 2022-06-01      | EQUAL
        """)
    void an_article_is_in_force_on_the_day_and_bounds_a_kind_that_nobody_knows(
            String kind, String basis, int multiple, String date, Word word) {
        assertThat(one("""
            {"id": "one", "kind_code": "X", "date": "%s", "published_unit": "yuan", "components": [
              {"kind_code": "%s", "legal_basis_stated": "%s",
               "fund_amount_yuan": "2000", "multiple": "%d", "published_yuan": "%d"}]}
            """.formatted(date, kind, basis, multiple, 2000 * multiple)))
                .isEqualTo(word);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        条例第四十条         | EQUAL
        社会保险法第八十七条 | EQUAL
        """)
    void an_undated_record_is_of_the_law_that_its_parts_state_whatever_its_notes_name(String basis, Word word) {
        assertThat(one("""
            {"id": "one", "kind_code": "X", "published_unit": "yuan", "notes": "formerly 社会保险法", "components": [
              {"kind_code": "FRAUD_OTHER", "legal_basis_stated": "%s", "fund_amount_yuan": "2000", "multiple": "3",
               "published_yuan": "6000"}]}
            """.formatted(basis))).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"10000, EQUAL", "50000, EQUAL", "9999, UNEXPLAINED", "50001, UNEXPLAINED"})
    void a_fixed_range_of_a_stated_article_holds_a_kind_that_nobody_knows(String fine, Word word) {
        assertThat(one("""
            {"id": "one", "kind_code": "X", "date": "2023-05-01", "published_unit": "yuan", "components": [
              {"kind_code": "SOMETHING_NEW", "legal_basis_stated": "条例第三十九条", "published_yuan": "%s"}]}
            """.formatted(fine))).isEqualTo(word);
    }

    @ParameterizedTest(name = "part {0} of OVER_CHARGING: {1}")
    @CsvSource({
        "OVER_CHARGING, EQUAL",
        "ART38_GROUP, EQUAL",
        "'', EQUAL",
        "ART39_GROUP, UNEXPLAINED",
        "OVER_TREATMENT, UNEXPLAINED"
    })
    void the_kind_of_the_whole_is_that_of_a_part_or_of_its_article_as_far_as_the_parts_say_theirs(
            String part, Word word) {
        assertThat(one("""
            {"id": "one", "kind_code": "OVER_CHARGING", "date": "2023-05-01", "published_unit": "yuan", "components": [
              {"kind_code": "%s", "fund_amount_yuan": "2000", "multiple": "1.5", "published_yuan": "3000"}]}
            """.formatted(part))).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"MIXED_38_38, EQUAL", "MIXED_38_41, UNEXPLAINED", "MIXED_38_99999999999, UNEXPLAINED"})
    void a_mixed_kind_names_the_articles_of_its_parts(String kind, Word word) {
        assertThat(one("""
            {"id": "one", "kind_code": "%s", "date": "2023-05-01", "published_unit": "yuan", "components": [
              {"kind_code": "OVER_TREATMENT", "fund_amount_yuan": "2000", "multiple": "1.5", "published_yuan": "3000"}]}
            """.formatted(kind))).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0} by {1} beside OVER_CHARGING, barred {2} years: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        OVER_TREATMENT           |              | null | UNEXPLAINED
        OVER_TREATMENT           | 条例第四十条 | null | EQUAL
        FRAUD_ART38_WITH_INTENT  |              | null | EQUAL
        FRAUD_OTHER              |              | null | EQUAL
        FRAUD_OTHER              |              | 3    | EQUAL
        FRAUD_OTHER              |              | 1    | UNEXPLAINED
        OVER_TREATMENT           | 条例第四十条 | 1    | UNEXPLAINED
        """)
    void conduct_without_a_purpose_of_fraud_is_no_part_under_the_article_on_fraud(
            String kind, String basis, String bar, Word word) {
        assertThat(one("""
            {"id": "one", "kind_code": "MIXED_38_40", "date": "2024-03-05", "published_unit": "yuan", "bar_years": %s,
             "components": [
              {"kind_code": "OVER_CHARGING", "fund_amount_yuan": "1000", "multiple": "1", "published_yuan": "1000"},
              {"kind_code": "%s", "legal_basis_stated": "%s", "fund_amount_yuan": "500", "multiple": "2",
               "published_yuan": "1000"}]}
            """.formatted(bar, kind, basis == null ? "" : basis))).isEqualTo(word);
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
