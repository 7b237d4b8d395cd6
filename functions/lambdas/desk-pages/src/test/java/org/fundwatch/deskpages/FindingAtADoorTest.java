package org.fundwatch.deskpages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reviewer needs to find the visit of a finding, though no number of it is kept. */
@QuarkusTest
@QuarkusTestResource(Bureau.class)
class FindingAtADoorTest {
    private static final String FINDING = "6f9619ff-8b86-5011-b42d-00c04fc964ff-1";
    private static final String LIST = "/desk/en/claim-findings";

    @BeforeEach
    void answers() {
        Answers.everything();
        StandIn.answers("GET /v1/claim-findings/" + FINDING, 200, Answers.file("finding"));
    }

    @AfterEach
    void every_call_and_answer_keeps_to_the_contract() {
        assertThat(StandIn.breaches()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            en    | The visit&#39;s number is not kept. | Law, or library of rules
            zh-CN | 不留存就诊编号。                  | 依据文件
            """)
    void a_finding_at_a_door_says_how_its_institution_finds_the_check_and_under_which_law_it_stands(
            String language, String visit, String law) {
        var check = FINDING.substring(0, FINDING.lastIndexOf('-'));
        StandIn.answers("GET /v1/claim-findings/" + FINDING, 200, """
                {"finding": "%s", "institution": "H34110000001", "rule": "S01", "allowedActs": [], "grounds": {
                  "instrument": "某条例", "article": "第三十八条", "institutionName": "Hospital DEMONSTRATION", "checkId": "%s"}}""".formatted(FINDING, check));

        assertThat(Browser.signedIn("investigator")
                        .get("/desk/" + language + "/claim-findings/" + FINDING)
                        .body())
                .contains(visit, law, "某条例", ">" + check + "<", "Hospital DEMONSTRATION");
    }

    @Test
    void a_screened_finding_says_nothing_of_a_check_that_its_institution_was_told() {
        assertThat(Browser.signedIn("investigator").get(LIST + "/" + FINDING).body())
                .contains("S-1")
                .doesNotContain("checkId", "jr_id");
    }
}
