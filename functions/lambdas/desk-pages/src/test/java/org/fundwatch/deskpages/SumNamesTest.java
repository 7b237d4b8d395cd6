package org.fundwatch.deskpages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Bureau.class)
class SumNamesTest {
    private static final String REST = """
            "ofNoDoctor": {"key": "", "findings": 3, "violations": 2, "dismissed": 0, "amountFen": 600, "doorFen": 600, "screenedFen": 0,
              "atLeastFen": 600, "certainFen": 500, "suspiciousFen": 100, "reviewed": 0, "confirmed": 0},""";

    @BeforeEach
    void answers() {
        Answers.everything();
    }

    @AfterEach
    void every_call_and_answer_keeps_to_the_contract() {
        assertThat(StandIn.breaches()).isEmpty();
    }

    @Test
    void institutions_stand_under_their_names_on_the_page_and_in_the_file() {
        StandIn.answers(
                "GET /v1/finding-sums",
                200,
                Answers.file("sums")
                        .replace(
                                "\"key\": \"H34110000001\",",
                                "\"key\": \"H34110000001\", \"institutionName\": \"Hospital A\","));
        var browser = Browser.signedIn("auditor");

        assertThat(browser.get("/desk/en/finding-sums").body())
                .contains("<li><strong>H34110000001 Hospital A</strong>", "H34110000001 Hospital A</a></th>");
        assertThat(browser.get("/desk/en/finding-sums.csv").body())
                .contains("\"H34110000001\",\"Hospital A\",\"12\"", "\"H11000000009\",\"\",\"1\"");
    }

    @Test
    void sums_of_one_institution_say_in_their_title_what_it_is_called() {
        StandIn.answers(
                "GET /v1/finding-sums?institution=H34110000001",
                200,
                Answers.file("sums")
                        .replace("\"more\": false,", "\"more\": false, \"institutionName\": \"Hospital A\","));

        assertThat(Browser.signedIn("auditor")
                        .get("/desk/en/finding-sums?institution=H34110000001")
                        .body())
                .contains("<h1>Findings added up, Institution · H34110000001 Hospital A</h1>");
    }

    @Test
    void what_is_of_no_doctor_whom_anybody_told_is_said_beside_the_doctors() {
        StandIn.answers(
                "GET /v1/finding-sums",
                200,
                Answers.file("sums").replace("\"more\": false,", "\"more\": false, " + REST));
        var browser = Browser.signedIn("auditor");

        assertThat(browser.get("/desk/en/finding-sums").body())
                .contains(
                        "Findings of no doctor whom anybody told: 3, with 5.00 yuan in question for certain and 1.00 yuan");
        assertThat(browser.get("/desk/en/finding-sums.csv").body())
                .contains("\r\n\"\",\"Of no doctor whom anybody told\",\"3\",\"2\"");
    }
}
