package org.fundwatch.deskpages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Bureau.class)
class FindingFilesTest {
    private static final String FINDING = "6f9619ff-8b86-5011-b42d-00c04fc964ff-1";

    @BeforeEach
    void answers() {
        Answers.everything();
        StandIn.answers("GET /v1/claim-findings", 200, Answers.file("findings"));
        StandIn.answers("GET /v1/rule-precision", 200, Answers.file("precision"));
    }

    @AfterEach
    void every_call_and_answer_keeps_to_the_contract() {
        assertThat(StandIn.breaches()).isEmpty();
    }

    @Test
    void a_file_has_the_findings_of_all_pages() {
        var second =
                Answers.file("findings").replace("\"bed <day>\"", "\"=bed\"").replaceFirst(", \"next\".*", "}");
        StandIn.answers("GET /v1/claim-findings?after=" + FINDING, 200, second);

        var file =
                Browser.signedIn("auditor").get("/desk/en/claim-findings.csv").body();

        assertThat(file.lines()).hasSize(3);
        assertThat(file)
                .contains(
                        "\"" + FINDING + "\",\"to be reviewed\",\"H34110000001\",\"S01\",\"Bed charged for days away\"")
                .contains(
                        "\"bed <day>, nursing\",\"77\",\"2541.00\",\"1778.70\"",
                        "\"'=bed, nursing\",\"77\",\"2541.00\"")
                .contains("\"screened afterwards\",\"S-1\",\"D340000000001, D340000000002\",\"2026-02\"");
    }

    @Test
    void a_list_without_end_says_where_its_file_was_cut() {
        StandIn.answers("GET /v1/claim-findings?after=" + FINDING, 200, Answers.file("findings"));

        assertThat(Browser.signedIn("auditor")
                        .get("/desk/en/claim-findings.csv")
                        .body())
                .contains("Only the first 20 lines are shown");
    }

    @Test
    void precision_comes_as_a_file_whose_lines_are_each_of_one_rule_and_one_month_and_add_up() {
        var file =
                Browser.signedIn("auditor").get("/desk/en/rule-precision.csv").body();

        assertThat(file.lines()).hasSize(3);
        assertThat(file)
                .contains("\"R067\",\"\",\"2026-03\",\"20\",\"10\",\"9\",\"90%\"")
                .contains(
                        "\"S01\",\"Bed charged for days away\",\"2026-03\",\"12\",\"8\",\"1\",\"12.5%\",\"below the floor\"");
    }
}
