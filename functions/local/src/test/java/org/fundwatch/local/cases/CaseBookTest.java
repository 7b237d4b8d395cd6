package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseBookTest extends BookedCases {
    @Test
    void nothing_in_the_published_cases_is_unexplained() {
        var code = run("");

        assertThat(lastLine())
                .isEqualTo("{\"cases\":38,\"equal\":13,\"explained\":5,\"unexplained\":0,\"undetermined\":20}");
        assertThat(code).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            equal to the fen                       | yuan       | OVER_CHARGING    | "1000.00" | "1.5" | "1500.00" | equal
            a part of a fen is not fined           | yuan       | OVER_CHARGING    | "0.33"    | "1.5" | "0.49"    | equal
            a multiple of no loss is no fine       | yuan       | OVER_CHARGING    | "0.00"    | "1.5" | "0.00"    | unexplained
            of a group of an article neither       | yuan       | ART38_GROUP      | "0.00"    | "1"   | "0.00"    | unexplained
            nor printed, or rounded up             | yuan       | OVER_CHARGING    | "0.33"    | "1.5" | "0.50"    | explained
            half a fen and no more, once over      | yuan       | OVER_CHARGING    | "1000.01" | "1.01"| "1010.02" | unexplained
            half a fen as many times over          | yuan       | OVER_CHARGING    | "1000.01" | "1.99"| "1990.02" | explained
            numbers instead of texts               | yuan       | OVER_CHARGING    | 1000      | 1.5   | 1500.5    | unexplained
            thousands parted by commas             | 元         | OVER_CHARGING    | "1,000.00"| "2"   | "2,000"   | equal
            half a unit times the multiple         | 万元(2dp)  | FRAUD_OTHER      | "32900.00"| "3"   | "98800"   | explained
            and no more                            | 万元(2dp)  | FRAUD_OTHER      | "32900.00"| "3"   | "98900"   | unexplained
            another precision                      | 万元(1dp)  | FRAUD_OTHER      | "33000.00"| "3"   | "100000"  | explained
            a unit that is not said, read off      | 万元       | FRAUD_OTHER      | "33000.00"| "3"   | "100000"  | explained
            an approximate amount settles nothing  | 万元(余)   | FRAUD_OTHER      | "33000.00"| "3"   | "100000"  | undetermined
            recovered is not over                  | 万元(2dp) recovered | FRAUD_OTHER | "32900.00"| "3"  | "98800" | explained
            but over is                            | over 万元(2dp)      | FRAUD_OTHER | "32900.00"| "3"  | "98800" | undetermined
            an exact amount, a rounded fine        | amount exact; fine 万元(2dp) | FRAUD_OTHER | "32910.00"| "3"  | "98700" | explained
            and no more than half its unit         | amount exact; fine 万元(2dp) | FRAUD_OTHER | "32910.00"| "3"  | "98600" | unexplained
            the larger of two roundings            | amount 万元(2dp); fine 万元(1dp) | FRAUD_OTHER | "32900.00"| "3"  | "99000" | explained
            never both of them                     | amount 万元(2dp); fine 万元(1dp) | FRAUD_OTHER | "33200.00"| "3"  | "99000" | unexplained
            but contradicts what it cannot be      | 万元(余)   | FRAUD_OTHER      | "33000.00"| "3"   | "120000"  | unexplained
            a multiple above the law               | yuan       | OVER_CHARGING    | "100.00"  | "3"   | "300.00"  | unexplained
            a multiple below the law               | yuan       | FRAUD_OTHER      | "100.00"  | "1"   | "100.00"  | unexplained
            a group of an article                  | yuan       | ART40_GROUP      | "100.00"  | "3.5" | "350.00"  | equal
            a kind that nobody knows               | yuan       | SOMETHING_NEW    | "100.00"  | "5"   | "500.00"  | equal
            and above every range of the law       | yuan       | SOMETHING_NEW    | "100.00"  | "7"   | "700.00"  | unexplained
            whose arithmetic is wrong              | yuan       | SOMETHING_NEW    | "100.00"  | "5"   | "501.00"  | unexplained
            no multiple, a lawful fine             | yuan       | FRAUD_OTHER      | "100.00"  | null  | "350.00"  | undetermined
            no multiple, no lawful fine            | yuan       | FRAUD_OTHER      | "100.00"  | null  | "550.00"  | unexplained
            no multiple, an approximate amount     | 万元(余)   | FRAUD_OTHER      | "13000.00"| null  | "69000" | undetermined
            and approximately no lawful fine       | 万元(余)   | FRAUD_OTHER      | "13000.00"| null  | "71000" | unexplained
            no multiple, a rounded fine            | amount exact; fine 万元(1dp) | FRAUD_OTHER | "13200.00"| null  | "26000" | undetermined
            no amount                              | yuan       | FRAUD_OTHER      | null      | "3"   | "550.00"  | undetermined
            no printed sum                         | yuan       | FRAUD_OTHER      | "100.00"  | "3"   | null      | undetermined
            a fixed fine in its range              | yuan       | RECORDS_NOT_KEPT | null      | null  | "10000"   | equal
            a fixed fine outside                   | yuan       | RECORDS_NOT_KEPT | null      | null  | "9999.99" | unexplained
            a fine where the law sets none         | yuan       | LEAK             | "100.00"  | "1"   | "100.00"  | unexplained
            nor of a sum without a multiple        | yuan       | LEAK             | null      | null  | "100.00"  | unexplained
            of no sum there is nothing to say      | yuan       | LEAK             | null      | null  | "0.00"    | undetermined
            a kind that nobody knows, no multiple  | yuan       | SOMETHING_NEW    | "100000"  | null  | "500000"  | undetermined
            and above every range of the law       | yuan       | SOMETHING_NEW    | "100000"  | null  | "500001"  | unexplained
            unless a fixed fine may be as high     | yuan       | SOMETHING_NEW    | "100"     | null  | "50000"   | undetermined
            """)
    void a_case_nobody_has_seen_gets_its_word(
            String why, String unit, String kind, String amount, String multiple, String printed, String word) {
        var code = run(file("""
                {"cases": [{"id": "X-1", "published_unit": "%s", "date": "2024-03-01", "components": [
                  {"kind_code": "%s", "fund_amount_yuan": %s, "measure": "FINE", "multiple": %s, "published_yuan": %s}]}]}
                """.formatted(unit, kind, amount, multiple, printed)));

        assertThat(lastLine()).as(why).contains("\"" + word + "\":1");
        assertThat(code).isEqualTo(word.equals("unexplained") ? 1 : 0);
    }

    /** Whatever its figures are, they are not those of a record; the others are judged. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id": "X", "total_fine_yuan": "-1"}                                       | /cases/0 (X)/total_fine_yuan must be yuan
            {"id": "X", "total_fine_yuan": "1.005"}                                    | /cases/0 (X)/total_fine_yuan must be yuan
            {"id": "X", "total_fine_yuan": "9999999999999"}                            | /cases/0 (X)/total_fine_yuan must be yuan
            {"id": "X", "components": [{"multiple": "10000"}]}                         | /cases/0 (X)/components/0/multiple must be a plain decimal
            {"id": "X", "total_fine_yuan": 1e2147483646}                               | /cases/0 (X)/total_fine_yuan must be yuan
            {"id": "X", "components": [{"multiple": 1e-900000000}]}                    | /cases/0 (X)/components/0/multiple must be a plain decimal
            {"id": "X", "components": [{"fund_amount_yuan": "ten"}]}                   | /cases/0 (X)/components/0/fund_amount_yuan must be yuan
            {"id": "X", "components": [{"multiple": "2x"}]}                            | /cases/0 (X)/components/0/multiple must be a plain decimal
            {"id": "X", "components": {"multiple": "2"}}                               | /cases/0 (X)/components must be a list
            {"id": "X", "practitioner_points": ["many"]}                               | /cases/0 (X)/practitioner_points/0 must be a plain number
            {"id": "X", "date": "2024-02-30"}                                          | date '2024-02-30' is no day
            {"id": "X", "date": "20240-02"}                                            | date '20240-02' is no day
            {"id": "X", "date": "05-220 (year not shown)"}                             | date '05-220 (year not shown)' is no day
            {"id": "X", "date": "13-22 (year not shown)"}                              | date '13-22 (year not shown)' is no day
            {"id": "X", "date": "3019-06-17"}                                          | date '3019-06-17' is no day
            {"id": "X", "date": "2019-1006-17"}                                        | date '2019-1006-17' is no day
            {"id": "X", "published_unit": "万元(12dp)"}                                | published_unit '万元(12dp)' has more places than there are fen
            "X"                                                                        | /cases/0 must be an object
            {"id": "X"}, {"id": "X"}                                                   | /cases must name X once
            {"id": "X", "date": "2027-01-01"}                                                       | date '2027-01-01' lies after today
            {"id": "X", "date": "2025-03/2024-09-16"}                                               | date '2025-03/2024-09-16' runs backwards
            """)
    void a_case_that_cannot_be_read_is_unexplained_with_its_place(String one, String message) {
        var other = """
                {"id": "Y", "date": "2024", "components": [
                  {"kind_code": "OVER_CHARGING", "fund_amount_yuan": "10", "multiple": "2", "published_yuan": "20"}]}""";

        assertThat(run(file("{\"cases\": [" + one + ", " + other + "]}"))).isEqualTo(1);
        assertThat(told()).contains("unexplained   unreadable: ", message);
        assertThat(lastLine()).contains("\"equal\":1,\"explained\":0,\"unexplained\":1,");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"cases": [{"id": "X", "total_fine_yuan": 1.5e-2147483647}]}                        | has a number too far out to be one
            {"fälle": []}                                                                       | /cases is required
            {"cases": [                                                                         | is no JSON at line
            {"cases": [], "cases": []}                                                          | is no JSON at line
            """)
    void what_is_no_file_of_cases_is_said(String json, String message) {
        assertThat(run(file(json))).isEqualTo(2);
        assertThat(told()).startsWith("Cannot read the cases: ").contains(message);
    }

    @Test
    void the_largest_figures_that_can_be_read_can_be_added_up() {
        var part = """
                {"kind_code": "SOMETHING_NEW", "fund_amount_yuan": "999999999999.99", "measure": "FINE", "multiple": "9999"}""";
        var parts = String.join(",", Collections.nCopies(12, part));

        assertThat(run(file("[{\"id\": \"X\", \"total_fine_yuan\": \"1\", \"components\": [" + parts + "]}]")))
                .isEqualTo(1);
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be_missing() {
        assertThat(run(folder.resolve("none.json").toString())).isEqualTo(2);
        assertThat(lastLine()).endsWith("none.json does not exist");
    }

    @Test
    void a_multiple_that_the_record_derived_need_not_be_exact() {
        var json = """
                [{"id": "X-1", "date": "2024-03-01", "notes": "%s", "components": [
                  {"kind_code": "FRAUD_OTHER", "fund_amount_yuan": "3236.00", "multiple": "4.33", "published_yuan": "14000.00"}]}]""";

        assertThat(run(file(json.formatted("multiple derived (4.33)")))).isZero();
        assertThat(lastLine()).contains("\"explained\":1");
        assertThat(run(file(json.formatted("")))).isEqualTo(1);
    }
}
