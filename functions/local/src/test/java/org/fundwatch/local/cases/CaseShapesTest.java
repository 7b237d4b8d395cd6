package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of other shapes than the published ones: each gets one word. */
class CaseShapesTest {

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a total for parts that were not printed  | yuan                                   | "100"    | "451"     | unexplained
            and one that fits                        | yuan                                   | "100"    | "450"     | equal
            parts in a rounded unit                  | 万元(2dp)                              | "10000"  | "45200"   | explained
            and beyond it                            | 万元(2dp)                              | "10000"  | "45300"   | unexplained
            an exact total of rounded amounts        | 万元(2dp) amounts; total exact         | "10000"  | "45123.45"| explained
            a rounded total of exact amounts         | amounts exact; total 万元(1dp)         | "10010"  | "45000"   | explained
            and no more than half its unit           | amounts exact; total 万元(1dp)         | "10010"  | "46000"   | unexplained
            the larger of two roundings              | 万元(2dp) amounts; total 万元(1dp)     | "10100"  | "45000"   | explained
            never both of them                       | 万元(2dp) amounts; total 万元(1dp)     | "10300"  | "47000"   | unexplained
            an exact total of exact amounts          | 万元(2dp) refund; amounts, total exact | "10000"  | "45123.45"| unexplained
            words of fields in Chinese               | 金额 万元(2dp)；合计 精确              | "10000"  | "45123.45"| explained
            """)
    void a_total_is_held_to_parts_that_only_say_their_multiples(
            String why, String unit, String amount, String total, String word) {
        var json = """
                [{"id": "X", "date": "2024", "published_unit": "%s", "total_fine_yuan": %s, "components": [
                  {"kind_code": "FRAUD_OTHER", "fund_amount_yuan": %s, "multiple": "3.5"},
                  {"kind_code": "OTHER_LOSS", "fund_amount_yuan": %s, "multiple": "1"}]}]""".formatted(unit, total, amount, amount);

        assertThat(word(json)).as(why).isEqualTo(Word.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest(name = "refund {0}, \"{1}\": {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1000.00 | nothing of the kind                            | EQUAL
            1100.00 | nothing of the kind                            | UNEXPLAINED
            1100.00 | 另案移送公安                                   | UNEXPLAINED
            1100.00 | includes two departments                       | UNEXPLAINED
            1100.00 | recovery includes deductions                   | EQUAL
            1100.00 | 另追回违约部分                                 | EQUAL
            900.00  | recovery includes deductions                   | UNEXPLAINED
            """)
    void a_refund_holds_more_than_the_amounts_only_where_the_record_says_so_of_it(
            String refund, String notes, Word word) {
        var json = """
                [{"id": "X", "date": "2024", "published_unit": "yuan", "refund_or_recovered_yuan": "%s", "notes": "%s",
                  "components": [{"kind_code": "OTHER_LOSS", "fund_amount_yuan": "1000", "multiple": "1",
                    "published_yuan": "1000"}]}]""".formatted(refund, notes);

        assertThat(word(json)).isEqualTo(word);
    }

    @ParameterizedTest(name = "said to be {0}, {1} apart: {2}")
    @CsvSource({
        "2000.00, 100.00, EXPLAINED",
        "2000.00, -100.00, UNEXPLAINED",
        "2000.00, 0.00, UNEXPLAINED",
        "2100.00, 0.00, UNEXPLAINED"
    })
    void a_product_that_the_record_gives_is_held_to_its_figures(String expected, String apart, Word word) {
        var json = """
                [{"id": "X", "date": "2024", "published_unit": "万元(2dp)", "arithmetic_check": [
                    {"expected_yuan": "%s", "difference_yuan": "%s"}], "components": [
                  {"kind_code": "OTHER_LOSS", "fund_amount_yuan": "1000", "multiple": "2", "published_yuan": "2100"}]}]""".formatted(expected, apart);

        assertThat(word(json)).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            ADMIN     | FRAUD_OTHER   | "suspension": {"months": 6, "scope": "department"}   | UNDETERMINED
            ADMIN     | FRAUD_OTHER   | "suspension": {"months": 5.5, "scope": "department"} | UNEXPLAINED
            ADMIN     | FRAUD_OTHER   | "suspension": {"months": 13, "scope": "department"}  | UNEXPLAINED
            ADMIN     | PERSON_RESALE | "suspension": {"months": "3", "scope": "settlement"} | UNDETERMINED
            ADMIN     | PERSON_RESALE | "suspension": {"months": "2", "scope": "settlement"} | UNEXPLAINED
            ADMIN     | ART38_GROUP   | "suspension": {"months": "6", "scope": "department"}  | UNDETERMINED
            ADMIN     | ART38_GROUP   | "suspension": {"months": "5", "scope": "department"}  | UNEXPLAINED
            ADMIN     | ART41_GROUP   | "suspension": {"months": "13", "scope": "settlement"} | UNEXPLAINED
            ADMIN     | SOMETHING_NEW | "suspension": {"months": "13", "scope": "department"} | UNDETERMINED
            AGREEMENT | ART40_GROUP   | "bar_years": "1"                                     | UNEXPLAINED
            AGREEMENT | FRAUD_OTHER   | "suspension": {"months": "2", "scope": "settlement"} | UNDETERMINED
            ADMIN     | FRAUD_OTHER   | "suspension": {"months": "2", "scope": "agreement"}  | UNDETERMINED
            AGREEMENT | OTHER_LOSS    | "suspension": {"days": "180"}, "notes": "own request" | UNDETERMINED
            AGREEMENT | OTHER_LOSS    | "suspension": {"days": "181"}, "notes": "own request" | UNEXPLAINED
            AGREEMENT | OTHER_LOSS    | "suspension": {"days": "181"}, "notes": "as agreed"   | UNDETERMINED
            AGREEMENT | OTHER_LOSS    | "suspension": {"months": "6"}, "notes": "own request" | UNDETERMINED
            AGREEMENT | OTHER_LOSS    | "suspension": {"months": "7"}, "notes": "own request" | UNEXPLAINED
            ADMIN     | FRAUD_OTHER   | "suspension": {"days": "180", "scope": "department"}  | UNDETERMINED
            ADMIN     | FRAUD_OTHER   | "suspension": {"days": "150", "scope": "department"}  | UNEXPLAINED
            ADMIN     | FRAUD_OTHER   | "suspension": {"days": "400", "scope": "department"}  | UNEXPLAINED
            AGREEMENT | OTHER_LOSS    | "refund_or_recovered_yuan": "281100", "notes": "28.11万 returned" | UNDETERMINED
            AGREEMENT | OTHER_LOSS    | "refund_or_recovered_yuan": "281000", "notes": "28.11万 returned" | UNEXPLAINED
            AGREEMENT | OTHER_LOSS    | "refund_or_recovered_yuan": "281100", "notes": "28.11 万元 returned" | UNDETERMINED
            AGREEMENT | OTHER_LOSS    | "refund_or_recovered_yuan": "281000", "notes": "28.11 万元 returned" | UNEXPLAINED
            AGREEMENT | OTHER_LOSS    | "refund_or_recovered_yuan": "281100", "notes": "281100 yuan returned" | UNDETERMINED
            AGREEMENT | OTHER_LOSS    | "refund_or_recovered_yuan": "281000", "notes": "281100 yuan returned" | UNEXPLAINED
            AGREEMENT | FRAUD_OTHER   | "bar_years": "3"                                     | UNDETERMINED
            AGREEMENT | FRAUD_OTHER   | "bar_years": "1"                                     | UNEXPLAINED
            AGREEMENT | OTHER_LOSS    | "suspension": {"months": "0", "scope": "agreement"}  | UNEXPLAINED
            AGREEMENT | OTHER_LOSS    | "suspension": {"days": 0}                            | UNEXPLAINED
            MIXED     | FRAUD_OTHER   | "agreement_action": "SUSPENDED", "suspension": {"months": "3", "scope": "settlement"} | UNDETERMINED
            MIXED     | FRAUD_OTHER   | "agreement_action": "TERMINATED", "suspension": {"months": "3", "scope": "settlement"} | UNEXPLAINED
            MIXED     | FRAUD_OTHER   | "agreement_action": "SUSPENDED", "suspension": {"months": "3", "scope": "department"} | UNEXPLAINED
            ADMIN     | FRAUD_OTHER   | "suspension": {"months": "3"}                        | UNEXPLAINED
            ADMIN     | FRAUD_OTHER   | "suspension": {"months": "6"}                        | UNDETERMINED
            MIXED     | FRAUD_OTHER   | "suspension": {"months": "3"}                        | UNDETERMINED
            ADMIN     | RECORDS_NOT_KEPT | "suspension": {"months": "3", "scope": "settlement"} | UNEXPLAINED
            ADMIN     | ART39_GROUP   | "suspension": {"months": "9", "scope": "department"} | UNEXPLAINED
            ADMIN     | FRAUD_OTHER   | "suspension": {"months": "3", "scope": "Agreement"}  | UNDETERMINED
            AGREEMENT | OTHER_LOSS    | "bar_years": 1                                       | UNDETERMINED
            AGREEMENT | OTHER_LOSS    | "bar_years": "2"                                     | UNEXPLAINED
            AGREEMENT | OTHER_LOSS    | "bar_years": "5", "notes": "its principal"           | UNDETERMINED
            """)
    void suspensions_and_bars_lie_in_the_bounds_of_law_where_it_has_any(
            String route, String kind, String measure, Word word) {
        var json = "[{\"id\": \"X\", \"date\": \"2024-06\", \"route\": \"%s\", \"kind_code\": \"%s\", %s}]"
                .formatted(route, kind, measure);

        assertThat(word(json)).isEqualTo(word);
    }

    @ParameterizedTest(name = "damages {0} times {1} on {2}: {3}")
    @CsvSource(textBlock = """
            300.00, 0.3,  1000.00, EQUAL
            299.99, 0.3,  1000.00, UNEXPLAINED
            300.00, 0.31, 1000.00, UNEXPLAINED
            0.09,   0.3,  0.33,    EQUAL
            0.10,   0.3,  0.33,    EXPLAINED
            """)
    void damages_stand_on_the_refund_where_no_part_says_otherwise(
            String damages, String times, String refund, Word word) {
        var json = """
                [{"id": "X", "route": "AGREEMENT", "published_unit": "yuan", "refund_or_recovered_yuan": "%s",
                  "liquidated_damages_yuan": "%s", "liquidated_damages_multiple": "%s"}]""".formatted(refund, damages, times);

        assertThat(word(json)).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0} {1}, {2} in all: {3}")
    @CsvSource({
        "ADMIN, RECORDS_NOT_KEPT, 20000, UNDETERMINED",
        "ADMIN, RECORDS_NOT_KEPT, 60000, UNEXPLAINED",
        "ADMIN, PERSON_LEND_CREDENTIAL, 3000, UNEXPLAINED",
        "ADMIN, PERSON_LEND_CREDENTIAL, 0, UNDETERMINED",
        "ADMIN, FRAUD_OTHER, 3000, UNDETERMINED",
        "CRIMINAL, PERSON_LEND_CREDENTIAL, 3000, UNDETERMINED"
    })
    void a_fine_without_parts_is_held_to_the_rule_of_the_kind_of_the_whole(
            String route, String kind, String total, Word word) {
        var json = """
                [{"id": "X", "date": "2024", "route": "%s", "kind_code": "%s", "total_fine_yuan": "%s"}]""".formatted(route, kind, total);

        assertThat(word(json)).isEqualTo(word);
    }

    @ParameterizedTest(name = "refund {0}: {1}")
    @CsvSource({"5000, EQUAL", "5000.01, UNEXPLAINED", "10000, UNEXPLAINED"})
    void what_is_fined_whatever_was_lost_is_no_part_of_the_refund(String refund, Word word) {
        var json = """
                [{"id": "X", "date": "2024", "refund_or_recovered_yuan": "%s", "components": [
                  {"kind_code": "OTHER_LOSS", "fund_amount_yuan": "5000", "multiple": "1", "published_yuan": "5000"},
                  {"kind_code": "RECORDS_NOT_KEPT", "published_yuan": "10000"}]}]""".formatted(refund);

        assertThat(word(json)).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0} under {1}: {2}")
    @CsvSource({
        "FRAUD_OTHER, 社会保险法87条, EQUAL",
        "FRAUD_OTHER, 社会保险法88条, UNEXPLAINED",
        "FRAUD_OTHER, 社会保险法88条、条例第四十条, EQUAL",
        "PERSON_FRAUD, 社会保险法88条, EQUAL",
        "PERSON_FRAUD, 社会保险法87条, UNEXPLAINED",
        "FRAUD_OTHER, 社会保险法第十条, EQUAL"
    })
    void an_article_of_another_law_speaks_to_the_party_of_the_kind(String kind, String basis, Word word) {
        var json = """
                [{"id": "X", "date": "2024", "components": [{"kind_code": "%s", "legal_basis_stated": "%s",
                  "fund_amount_yuan": "5000", "multiple": "2", "published_yuan": "10000"}]}]""".formatted(kind, basis);

        assertThat(word(json)).isEqualTo(word);
    }

    private static Word word(String json) {
        var cases = CaseFiles.read("one", json.getBytes(StandardCharsets.UTF_8));
        return CaseBook.recompute(cases).getFirst().word();
    }
}
