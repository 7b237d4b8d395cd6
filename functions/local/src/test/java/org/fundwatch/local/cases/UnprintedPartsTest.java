package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A total whose parts were not all printed, and figures of which a record does not say what they are. */
class UnprintedPartsTest {
    @ParameterizedTest(name = "{0} beside a printed 1000.00, {1} in all: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "kind_code": "OVER_CHARGING", "fund_amount_yuan": "500"      | 1499.99    | UNEXPLAINED
            "kind_code": "OVER_CHARGING", "fund_amount_yuan": "500"      | 1500.00    | EQUAL
            "kind_code": "OVER_CHARGING", "fund_amount_yuan": "500"      | 2000.00    | EQUAL
            "kind_code": "OVER_CHARGING", "fund_amount_yuan": "500"      | 2000.01    | UNEXPLAINED
            "kind_code": "ART38_GROUP", "fund_amount_yuan": "500"        | 2000.01    | UNEXPLAINED
            "kind_code": "FRAUD_OTHER", "fund_amount_yuan": "500"        | 1999.99    | UNEXPLAINED
            "kind_code": "FRAUD_OTHER", "fund_amount_yuan": "500"        | 3500.00    | EQUAL
            "kind_code": "FRAUD_OTHER", "fund_amount_yuan": "500"        | 3500.01    | UNEXPLAINED
            "kind_code": "FRAUD_OTHER"                                   | 1000000.00 | EQUAL
            "kind_code": "FRAUD_OTHER"                                   | 999.99     | UNEXPLAINED
            "kind_code": "RECORDS_NOT_KEPT"                              | 10999.99   | UNEXPLAINED
            "kind_code": "RECORDS_NOT_KEPT"                              | 11000.00   | EQUAL
            "kind_code": "RECORDS_NOT_KEPT"                              | 51000.00   | EQUAL
            "kind_code": "RECORDS_NOT_KEPT"                              | 51000.01   | UNEXPLAINED
            "kind_code": "PERSON_FRAUD", "fund_amount_yuan": "500"       | 1000.01    | EQUAL
            "kind_code": "PERSON_FRAUD", "fund_amount_yuan": "500"       | 3500.01    | UNEXPLAINED
            "kind_code": "PERSON_RESALE", "fund_amount_yuan": "500"      | 3500.01    | UNEXPLAINED
            "kind_code": "SOMETHING_NEW", "fund_amount_yuan": "500"      | 51000.00   | EQUAL
            "kind_code": "SOMETHING_NEW", "fund_amount_yuan": "500"      | 51000.01   | UNEXPLAINED
            """)
    void a_total_lies_between_what_law_allows_of_its_parts(String part, String total, Word word) {
        assertThat(word("""
                [{"id": "X", "date": "2024-03-05", "published_unit": "yuan", "total_fine_yuan": "%s", "components": [
                  {"kind_code": "OVER_CHARGING", "fund_amount_yuan": "1000", "multiple": "1", "published_yuan": "1000"},
                  {%s}]}]""".formatted(total, part))).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0} and {1}, {2} in all: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            "fund_amount_yuan": "1000", "multiple": "2" | "fund_amount_yuan": "500", "multiple": "2" | 3000 | EQUAL
            "fund_amount_yuan": "1000", "multiple": "2" | "fund_amount_yuan": "500", "multiple": "2" | 3500 | UNEXPLAINED
            "fund_amount_yuan": "1000", "multiple": "2" | "published_yuan": "999.99"                 | 3000 | UNEXPLAINED
            "published_yuan": "2000"                    | "fund_amount_yuan": "500"                  | 1500 | UNEXPLAINED
            "published_yuan": "2000"                    | "fund_amount_yuan": "500"                  | 2000 | UNDETERMINED
            "fund_amount_yuan": "1000", "multiple": "2" | "fund_amount_yuan": "500"                  | 1999 | UNEXPLAINED
            """)
    void damages_are_what_their_known_parts_come_to(String one, String other, String damages, Word word) {
        assertThat(word("""
                [{"id": "X", "date": "2024-03-05", "route": "AGREEMENT", "published_unit": "yuan",
                  "liquidated_damages_yuan": "%s", "components": [
                  {"kind_code": "AGREEMENT_BREACH", %s}, {"kind_code": "AGREEMENT_BREACH", %s}]}]""".formatted(damages, one, other))).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0} of {1} times: {2}")
    @CsvSource({
        "FINE, 2, EQUAL",
        "fine, 2, EQUAL",
        "fine, 9, UNEXPLAINED",
        "PENALTY, 2, UNDETERMINED",
        "OTHER, 2, UNDETERMINED",
        "liquidated_damages, 9, EQUAL"
    })
    void a_measure_that_nobody_knows_settles_nothing(String measure, int multiple, Word word) {
        assertThat(word("""
                [{"id": "X", "date": "2024-03-05", "published_unit": "yuan", "components": [
                  {"kind_code": "OVER_CHARGING", "measure": "%s", "fund_amount_yuan": "1000", "multiple": "%d",
                   "published_yuan": "%d"}]}]""".formatted(measure, multiple, 1000 * multiple))).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"'\"3 months\"'", "3", "[3]"})
    void a_suspension_that_is_no_object_is_refused(String suspension) {
        var json = "[{\"id\": \"X\", \"suspension\": %s}]".formatted(suspension).getBytes(StandardCharsets.UTF_8);

        assertThat(catchThrowable(() -> CaseFiles.read("one", json)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("/suspension must be an object");
    }

    private static Word word(String json) {
        return CaseBook.recompute(CaseFiles.read("one", json.getBytes(StandardCharsets.UTF_8)))
                .getFirst()
                .word();
    }
}
