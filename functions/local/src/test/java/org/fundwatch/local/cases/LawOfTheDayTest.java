package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person, a day and an act without loss come to: whose fine the law knows, and from when. */
class LawOfTheDayTest extends BookedCases {
    @ParameterizedTest(name = "{0} yuan: {2}")
    @CsvSource({"0.01, 0.03, 0", "0.00, 0.00, 1"})
    void a_purpose_of_fraud_that_caused_no_loss_is_held_to_the_range_of_improper_use(
            String amount, String fine, int code) {
        var read = file("""
                [{"id": "X-1", "date": "2024-03-01", "components": [{"kind_code": "OVER_CHARGING", "measure": "FINE",
                  "legal_basis_stated": "条例第四十条", "fund_amount_yuan": "%s", "multiple": "3", "published_yuan": "%s"}]}]
                """.formatted(amount, fine));

        assertThat(run(read)).isEqualTo(code);
    }

    @Test
    void what_another_regulator_fined_is_not_held_to_the_fixed_range() {
        var json = """
                [{"id": "X-1", "date": "2024-03-01", "route": "%s", "components": [
                  {"kind_code": "RECORDS_NOT_KEPT", "measure": "FINE", "published_yuan": "9999.99"}]}]""";

        assertThat(run(file(json.formatted("OTHER_REGULATOR")))).isZero();
        assertThat(run(file(json.formatted("ADMIN")))).isEqualTo(1);
    }

    @Test
    void a_person_below_the_minimum_is_flagged_and_an_institution_fails() {
        var json = """
                [{"id": "X-1", "institution_type": "%s", "date": "2024-03-01", "components": [
                  {"kind_code": "%s", "fund_amount_yuan": "10", "multiple": "1", "published_yuan": "10"}]}]""";

        assertThat(run(file(json.formatted("PERSON", "PERSON_FRAUD")))).isZero();
        assertThat(told()).contains("FLAG part 1: 1 times");
        assertThat(run(file(json.formatted("HOSPITAL", "FRAUD_OTHER")))).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} {1} of {2} times {3} is {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            PERSON_RESALE            | sold drugs         | "9"  | "9000.00" | unexplained
            PERSON_RESALE            | sold drugs         | "2"  | "2000.00" | unexplained
            PERSON_RESALE            | sold drugs         | null | "2000.00" | unexplained
            PERSON_RESALE            | sold drugs         | "0"  | "0.00"    | equal
            PERSON_RESALE            | sold drugs         | null | "0.00"    | undetermined
            PERSON_RESALE            | 骗取医保基金       | "2"  | "2000.00" | equal
            PERSON_RESALE            | 骗取医保基金       | "1"  | "1000.00" | equal
            PERSON_RESALE            | 骗取医保基金       | "9"  | "9000.00" | unexplained
            PERSON_RESALE            | 骗取医保基金       | null | "9000.00" | unexplained
            PERSON_RESALE            | 骗取医保基金       | null | "1000.00" | undetermined
            PERSON_DUPLICATE_BENEFIT | claimed twice      | "3"  | "3000.00" | unexplained
            PERSON_DUPLICATE_BENEFIT | 隐瞒第三方责任     | "3"  | "3000.00" | equal
            ART41_GROUP              | claimed twice      | "3"  | "3000.00" | equal
            ART41_GROUP              | claimed twice      | "9"  | "9000.00" | unexplained
            PERSON_FRAUD             | forged receipts    | null | "9000.00" | unexplained
            PERSON_FRAUD             | forged receipts    | null | "5000.00" | undetermined
            PERSON_FRAUD             | forged receipts    | null | "1000.00" | undetermined
            PERSON_FRAUD             | forged receipts    | "6"  | "6000.00" | unexplained
            """)
    void a_person_is_fined_for_fraud_alone_and_never_above_its_range(
            String kind, String words, String multiple, String fine, String word) {
        var code = run(file("""
                [{"id": "X-1", "institution_type": "PERSON", "date": "2024-03-01", "violation_zh": "%s", "components": [
                  {"kind_code": "%s", "fund_amount_yuan": "1000", "multiple": %s, "published_yuan": %s}]}]
                """.formatted(words, kind, multiple, fine)));

        assertThat(lastLine()).contains("\"" + word + "\":1");
        assertThat(code).isEqualTo(word.equals("unexplained") ? 1 : 0);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2009-03-01, undetermined",
        "2011-06-30, undetermined",
        "2011-07-01, equal",
        "2021-05-01, equal",
        "2026, equal",
        "2026-10, equal",
        "2026-10-01, equal",
        "2026-10-02, unexplained",
        "2026-11, unexplained",
        "2027, unexplained",
        "2031-01-01, unexplained"
    })
    void a_day_without_law_leaves_a_fine_open_and_one_that_has_not_come_is_unexplained(String date, String word) {
        var code = run(file("""
                [{"id": "X-1", "date": "%s", "components": [
                  {"kind_code": "FRAUD_OTHER", "fund_amount_yuan": "1000", "multiple": "3", "published_yuan": "3000"}]}]
                """.formatted(date)));

        assertThat(lastLine()).contains("\"" + word + "\":1");
        assertThat(told().contains("lies after today, 2026-10-01")).isEqualTo(word.equals("unexplained"));
        assertThat(code).isEqualTo(word.equals("unexplained") ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} on {1}, {2} x {3} = {4}: {5}")
    @CsvSource(textBlock = """
            OVER_CHARGING,       2020-06-01, '"1000"', '"5"', 5000,  undetermined
            OVER_CHARGING,       2022-06-01, '"1000"', '"5"', 5000,  unexplained
            OVER_CHARGING,       2020-06-01, '"1000"', '"5"', 5001,  unexplained
            TRACE_CODE_NOT_USED, 2020-06-01, '"1000"', '"5"', 5000,  undetermined
            TRACE_CODE_NOT_USED, 2025-06-01, null,     null,  60000, undetermined
            FRAUD_OTHER,         2020-06-01, '"1000"', '"5"', 5000,  equal
            SOMETHING_NEW,       2020-06-01, '"1000"', '"5"', 5000,  equal
            """)
    void a_kind_without_a_rule_on_the_day_settles_nothing_and_names_the_rule_that_is_missing(
            String kind, String date, String amount, String multiple, String fine, String word) {
        run(file("""
                [{"id": "X-1", "date": "%s", "components": [
                  {"kind_code": "%s", "fund_amount_yuan": %s, "multiple": %s, "published_yuan": "%s"}]}]
                """.formatted(date, kind, amount, multiple, fine)));

        assertThat(lastLine()).contains("\"" + word + "\":1");
        assertThat(told().contains("missing: law of fines for " + kind + " in force on " + date))
                .isEqualTo(word.equals("undetermined"));
    }

    @Test
    void a_total_of_parts_that_no_law_of_the_day_knows_is_left_open() {
        assertThat(run(file("""
                [{"id": "X-1", "date": "2009-03-01", "total_fine_yuan": "5000", "components": [
                  {"kind_code": "FRAUD_OTHER", "fund_amount_yuan": "1000", "multiple": "3"},
                  {"kind_code": "FRAUD_OTHER", "fund_amount_yuan": "1000", "multiple": "2"}]}]
                """))).isZero();
        assertThat(lastLine()).contains("\"undetermined\":1");
    }
}
