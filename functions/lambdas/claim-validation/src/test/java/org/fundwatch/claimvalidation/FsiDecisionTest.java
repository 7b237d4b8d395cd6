package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.ClaimDecisionRecorded;
import org.fundwatch.claims.published.DecisionWay;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the doctor did after a warning goes back by the mark of the finding. */
@QuarkusTest
@QuarkusTestResource(Institutions.class)
class FsiDecisionTest {
    private String mark;
    private String check;

    @BeforeEach
    void ask() {
        FakeQueue.forget();
        var answer = Fsi.send("3101", Fsi.sample("openhis")).jsonPath();
        mark = answer.getString("output.result[0].jr_id");
        check = answer.getString("output.checks[0].check_id");
        FakeQueue.forget();
    }

    @AfterEach
    void forget() {
        FakeQueue.forget();
    }

    @Test
    void a_decision_and_its_reason_are_on_their_way_to_the_finding() {
        var answer = Fsi.send("3103", report(mark, "1", "病情需要"));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getInt("infcode")).isZero();
        var recorded = recorded();
        assertThat(recorded.stage()).isEqualTo(CheckStage.PRE);
        assertThat(recorded.institution()).hasToString(Token.CODE);
        assertThat(recorded.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.checkId()).hasToString(check);
            assertThat(decision.number()).isEqualTo(1);
            assertThat(decision.way()).isEqualTo(DecisionWay.WENT_ON);
            assertThat(decision.reason()).contains("病情需要");
        });
    }

    @Test
    void the_same_message_is_the_same_report_and_another_is_not() {
        Fsi.send("3103", report(mark, "2", ""));
        var first = recorded().reportId();
        Fsi.send("3103", report(mark, "2", ""));
        var again = recorded().reportId();
        Fsi.send("3103", report(mark, "2", "").replace("m-1", "m-2"));

        assertThat(again).isEqualTo(first);
        assertThat(recorded().reportId()).isNotEqualTo(first);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(nullValues = "-", textBlock = """
            MARK, 1, -,    dspo_way_rea
            MARK, 3, why,  dspo_way
            MARK, -, why,  dspo_way
            MARK, 1, a\\u0001b, dspo_way_rea
            MARK, 1, a\\ud800b, dspo_way_rea
            MARK, 2, a\\u0085b, dspo_way_rea
            ZEROS, 1, why, warn_rslt_id
            DASHES, 1, why, warn_rslt_id
            J1,   1, why,  warn_rslt_id
            -,    1, why,  warn_rslt_id
            """)
    void says_what_is_wrong_with_a_decision(String id, String way, String reason, String field) {
        var answer = Fsi.send("3103", report(told(id), way, reason).replace("\\\\u", "\\u"));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("pointer")).isEqualTo("/input/data/warns/0/" + field);
        assertThat(answer.jsonPath().getInt("infcode")).isEqualTo(-1);
        assertThat(FakeQueue.messages()).isEmpty();
    }

    @Test
    void other_decisions_under_a_name_that_was_used_are_another_report() {
        Fsi.send("3103", report(mark, "1", "病情需要"));
        var first = recorded().reportId();
        Fsi.send("3103", report(mark, "1", "病人要求"));
        var otherReason = recorded().reportId();
        Fsi.send("3103", report(mark, "2", "病情需要"));
        var otherWay = recorded().reportId();
        Fsi.send("3103", report(mark, "1", "病情需要").replace("\"warn_type\":1", "\"warn_type\":2"));

        assertThat(Set.of(first, otherReason, otherWay, recorded().reportId())).hasSize(4);
    }

    @Test
    void nobody_reports_on_a_finding_of_another_institution() {
        var other = Token.good().claim("institution_code", "H11000000009");

        assertThat(Fsi.send(other, "3103", report(mark, "2", "")).statusCode()).isEqualTo(422);
        assertThat(Fsi.send("3103", report(mark.replace("-1-", "-2-"), "2", "")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_reason_has_an_end() {
        assertThat(Fsi.send("3103", report(mark, "1", "长".repeat(500))).statusCode())
                .isEqualTo(200);
        assertThat(Fsi.send("3103", report(mark, "1", "长".repeat(501))).statusCode())
                .isEqualTo(422);
    }

    @Test
    void what_the_queue_does_not_take_may_be_reported_again() {
        FakeQueue.refuse();

        var answer = Fsi.send("3103", report(mark, "2", ""));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.jsonPath().getInt("infcode")).isEqualTo(-1);
    }

    private String told(String id) {
        return id == null
                ? null
                : switch (id) {
                    case "MARK" -> mark;
                    case "ZEROS" -> "0".repeat(36) + "-1-00000000";
                    case "DASHES" -> "-".repeat(36) + "-1-00000000";
                    default -> id;
                };
    }

    private static ClaimDecisionRecorded recorded() {
        var message = JsonBody.read(FakeQueue.messages().getLast().text("body"));
        assertThat(message.text("type")).isEqualTo("ClaimDecisionRecorded");
        return ClaimDecisionRecorded.of(message.child("data"));
    }

    private static String report(String mark, String way, String reason) {
        var warn = new HashMap<String, Object>();
        warn.put("warn_rslt_id", mark);
        warn.put("dspo_way", way);
        warn.put("dspo_way_rea", reason);
        return JsonBody.write(Map.of(
                "infno",
                "3103",
                "msgid",
                "m-1",
                "input",
                Map.of("data", Map.of("warn_type", 1, "warns", List.of(warn)))));
    }
}
