package org.fundwatch.local.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimCasesTest {
    private static final String OWN = new String(Reading.resource(ClaimCases.OWN), UTF_8);

    @TempDir
    private Path folder;

    private record Ran(int status, String said) {}

    @Test
    void every_case_comes_out_as_it_says() {
        var ran = run("");

        assertThat(ran.said()).endsWith("{\"cases\":55,\"passed\":55,\"failed\":0,\"not_checked\":1}\n");
        assertThat(ran.status()).isZero();
    }

    /** Rules of which no case was published. */
    @Test
    void our_own_cases_come_out_as_they_say() {
        var verdicts = ClaimCases.verdicts("own", Reading.resource("claims/own-cases.json"));

        assertThat(verdicts)
                .hasSize(213)
                .allSatisfy(
                        verdict -> assertThat(verdict.wrong()).as(verdict.id()).isEmpty());
    }

    /** One figure or word of the cases is another one: then another thing must come out. */
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "excess_days": 77            | "excess_days": 78
        "amount": "2541.00", "lines" | "amount": "2541.01", "lines"
        "present_days": 54           | "present_days": 55
        "total": "11037.00"          | "total": "11037.01"
        "fund_loss": "736.29"        | "fund_loss": "736.28"
        "ratio": "0.65"              | "ratio": "0.60"
        "gap_days": 1}               | "gap_days": 2}
        "accepted": false            | "accepted": true
        "share": "0.90"              | "share": "0.91"
        "second_op_ratio": "0.5"     | "second_op_ratio": "0.6"
        [{"rule": "R081", "what"     | [{"rule": "R039", "what"
        "what": "patient.sex"        | "what": "patient.birth_date"
        [{"rule": "R081", "what": "patient.sex"}] | []
        "sex": "female", "birth_date": "1975 | "sex": "male", "birth_date": "1975
        "discharged": "2025-03-05", "diagnoses" | "discharged": "2025-03-06", "diagnoses"
        """)
    void another_figure_is_noticed(String was, String is) {
        assertThat(OWN).contains(was);

        var ran = run(OWN.replaceFirst(Pattern.quote(was), is));

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.said()).contains("FAILED").contains("\"failed\":");
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "qty": "131"           | "qty": 1.5e-2147483647 | cases.json has a number too far out to be one
        "benefit_cases": [     | "benefits": [        | /benefit_cases
        {                      | [                    | is no JSON at line
        """)
    void what_is_no_file_of_cases_is_said_where(String was, String is, String where) {
        var ran = run(OWN.replaceFirst(Pattern.quote(was), is));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.said()).startsWith("Not a file of claim cases: ").contains(where);
    }

    /** What its form or the sense of its figures forbids is said of the case, and the others are judged. */
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "qty": "131"           | "qty": "-1"          | /cases/0/visit/lines/0/qty
        "qty": "131"           | "qty": 1e100000000   | /cases/0/visit/lines/0/qty
        "present_days": 54     | "presentdays": 54    | /cases/0/visit
        "present_days": 54     | "present_days": null | /cases/0/visit/present_days
        "type": "inpatient"    | "type": "spa"        | /cases/0/visit/type
        "id": "C002"           | "id": "C001"         | /cases/1/id
        "id": "C001"           | "id": "X"            | /cases/0/id
        "tolerance_yuan": "0.01" | "tolerance": "0.01" | /cases/0/params/R036
        "rules": ["R036"       | "rules": ["R999"     | /cases/0/rules/0
        "clean": false         | "clean": true        | /cases/0/expect/findings
        "amount": "2541.00", "lines" | "amount": null, "lines" | /cases/0/expect/findings/0/amount
        "level": null          | "level": 0           | /cases/0/institution/level
        "date": "2025-03-      | "date": "2025-02-30", "time": "08:00", "name2": "2025-03- | must be a date
        "daily_items": ["床位费", | "daily_items": [7, | /cases/0/params/S01/daily_items/0
        "qty": "131", "unit_price": " | "qty": "999999999999999", "unit_price": "9999999999999 | beyond what can be counted
        "from": 5              | "from": 2            | /benefit_cases/0/policy/by_completed_years
        "dspo_way": "1"        | "dspo_way": "3"      | /feedback_cases/0/request/warns/0/dspo_way
        "amount": "            | "amount": "x         | pattern
        """)
    void a_case_that_does_not_fit_its_form_has_failed_and_the_others_are_judged(String was, String is, String where) {
        assertThat(OWN).contains(was);

        var ran = run(OWN.replaceFirst(Pattern.quote(was), is));

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.said())
                .contains("unreadable: ", where)
                .endsWith("{\"cases\":55,\"passed\":54,\"failed\":1,\"not_checked\":1}\n");
    }

    @Test
    void cases_that_a_file_says_it_has_and_has_not_are_missed() {
        var ran = run(OWN.replaceFirst("\"cases\": 48", "\"cases\": 50"));

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.said()).contains("meta    FAILED", "cases lost: says 50, holds 48");
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(textBlock = """
        patient.sex,              patient.sex,      true
        sex,                      patient.sex,      true
        case.patient.sex,         patient.sex,      true
        /visit/lines/0/qty,       visit.lines.qty,  true
        params.R050.max_count,    params.max_count, true
        hospital.dog.patient.sex, patient.sex,      false
        patient.birth_date,       patient.sex,      false
        x,                        patient.sex,      false
        """)
    void a_missing_path_may_be_told_from_further_up_or_down_and_no_other_way(String stated, String is, boolean same) {
        assertThat(MissingPath.of("R050", stated).isThat(MissingPath.of("R050", is)))
                .isEqualTo(same);
    }

    @Test
    void a_file_that_is_not_there_is_said() {
        var out = new ByteArrayOutputStream();

        var status = new ClaimCases(new PrintStream(out, true, UTF_8))
                .run(folder.resolve("none.json").toString());

        assertThat(status).isEqualTo(2);
        assertThat(out.toString(UTF_8)).contains("does not exist");
    }

    private Ran run(String cases) {
        try {
            var file = folder.resolve("cases.json");
            Files.writeString(file, cases);
            var out = new ByteArrayOutputStream();
            var status = new ClaimCases(new PrintStream(out, true, UTF_8)).run(cases.isEmpty() ? "" : file.toString());
            return new Ran(status, out.toString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
