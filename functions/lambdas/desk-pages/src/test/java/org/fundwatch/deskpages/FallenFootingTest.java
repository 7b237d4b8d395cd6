package org.fundwatch.deskpages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points of a practitioner that stand on a measure which fell. */
@QuarkusTest
@QuarkusTestResource(Bureau.class)
class FallenFootingTest {
    private static final String POINTS = """
            {"practitioner": "D000000001", "year": 2026, "on": "2026-03-20", "total": 1, "registration": "NORMAL", "acts": [
              {"number": 1, "act": "ACT-1", "points": 1, "institution": "H00000000009", "footing": "AGREEMENT_MEASURE",
               "decidedOn": "2026-02-02", "document": "DEMONSTRATION 1", "reason": "a reason", "withdrawn": false,
               "fallenFooting": {"measure": 4, "annulledOn": "2026-03-19", "document": "DEMONSTRATION 2",
                 "toRecord": "POINTS_WITHDRAWN"}}]}""";

    @BeforeEach
    void answers() {
        Answers.everything();
        StandIn.answers("GET /v1/practitioners/D000000001/points", 200, POINTS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | The measure that they stand on fell; they count until they are withdrawn | To take the points back, record | points withdrawn
            zh-CN | 所依据的协议处理已被撤销，撤销记分之前仍然计分                                 | 撤销记分时登记                    | 撤销记分（
            """)
    void say_so_and_what_takes_them_back(String language, String fell, String toRecord, String step) {
        var page = Browser.signedIn("adjudicator")
                .get("/desk/" + language + "/practitioners/D000000001/points")
                .body();

        assertThat(page).contains(fell, toRecord, step, "2026-03-19", "DEMONSTRATION 2");
        assertThat(StandIn.breaches()).isEmpty();
    }
}
