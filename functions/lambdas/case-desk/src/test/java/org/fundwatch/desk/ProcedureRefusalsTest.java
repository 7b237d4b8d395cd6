package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Fined.decided;
import static org.fundwatch.desk.Fined.path;
import static org.fundwatch.desk.Fined.record;
import static org.hamcrest.Matchers.anything;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProcedureRefusalsTest {

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            "kind": "MILESTONE", "on": "2026-03-10"                                             | request/malformed         | /milestone
            "kind": "MILESTONE", "on": "2026-03-10", "milestone": "DECIDED"                     | request/malformed         | /milestone
            "kind": "MILESTONE", "on": "2026-03-10", "milestone": "POINTS_APPEALED"             | request/malformed         | /milestone
            "kind": "MILESTONE", "on": "2999-03-10", "milestone": "CASE_FILED"                  | request/malformed         | /on
            "kind": "MILESTONE", "on": "9999-12-31", "milestone": "HEARING_HELD"                | request/malformed         | /on
            "kind": "MILESTONE", "on": "2026-03-10", "milestone": "CASE_FILED", "days": 1       | request/malformed         | none
            "kind": "EXTENSION", "on": "2024-03-05", "clock": "SERVICE", "days": 1, "approvedBy": "a", "reason": "b"     | request/malformed | /clock
            "kind": "EXTENSION", "on": "2024-03-05", "clock": "CLUE_CHECK", "days": 0, "approvedBy": "a", "reason": "b"  | request/malformed | /days
            "kind": "EXTENSION", "on": "2024-03-05", "clock": "CLUE_CHECK", "days": 15, "reason": "b"                    | request/malformed | /approvedBy
            "kind": "EXTENSION", "on": "2024-03-05", "clock": "CLUE_CHECK", "days": 15, "approvedBy": "a"                | request/malformed | /reason
            "kind": "EXTENSION", "on": "2024-03-05", "clock": "CLUE_CHECK", "days": 14, "approvedBy": "a", "reason": "b" | procedure/extension-not-left | /days
            "kind": "EXTENSION", "on": "2026-03-05", "clock": "CLUE_CHECK", "days": 15, "approvedBy": "a", "reason": "b" | procedure/extension-not-left | /days
            "kind": "EXCLUSION", "on": "2026-03-10", "pause": "THIRD_PARTY_ASSESSMENT", "reason": "b"                    | request/malformed | /pause
            "kind": "EXCLUSION", "on": "2026-03-10", "until": "2026-03-09", "pause": "TESTING", "reason": "b"            | request/malformed | /until
            "kind": "CONTEST", "on": "2026-03-10", "contest": "NONE"                            | request/malformed         | /contest
            "kind": "CONTEST", "on": "2026-03-10", "contest": "LITIGATION"                      | case/not-allowed-now      | none
            "kind": "MILESTONE", "on": "2026-03-10", "milestone": "SERVED"                      | case/not-allowed-now      | none
            "kind": "PAYMENT", "on": "2026-03-10", "ledger": "FINE", "amountFen": 1             | case/not-allowed-now      | none
            "kind": "PAYMENT", "on": "2026-03-10", "ledger": "REFUND", "amountFen": 0           | request/malformed         | /amountFen
            "kind": "PAYMENT", "on": "2026-03-10", "ledger": "REFUND", "amountFen": 9223372036854775807 | request/malformed | /amountFen
            "kind": "PAYMENT", "on": "2026-03-10", "ledger": "REFUND", "amountFen": 1, "receipt": " " | request/malformed   | /receipt
            "kind": "CORRECTION", "on": "2026-03-10"                                            | request/malformed         | /correction
            "kind": "END", "on": "2026-03-10", "entry": 1                                       | request/unknown-reference | /entry
            "kind": "STRIKE", "on": "2026-03-10", "entry": 1, "reason": "b"                     | request/unknown-reference | /entry
            "kind": "STRIKE", "on": "2026-03-10", "entry": 0, "reason": "b"                     | request/malformed         | /entry
            "kind": "WISH", "on": "2026-03-10"                                                  | request/malformed         | /kind
            """)
    void what_does_not_fit_is_a_problem_and_is_not_recorded(String entry, String problem, String pointer) {
        var number = Rows.aCase("INVESTIGATED");
        var before = Rows.everything(number);

        Desk.send(
                        Gateway.staff("staff-1", "adjudicator", "finance"),
                        "POST",
                        path(number, "procedure"),
                        "{" + entry + "}")
                .then()
                .body("type", endsWith(problem))
                .body("pointer", pointer == null ? anything() : equalTo(pointer));

        assertThat(Rows.everything(number)).isEqualTo(before);
    }

    @Test
    void whoever_found_the_facts_or_asked_for_the_review_does_not_review_the_case() {
        var number = Fined.decided();
        var asked = "{\"kind\": \"MILESTONE\", \"on\": \"2026-05-20\", \"milestone\": \"LEGAL_REVIEW_ASKED\"}";
        var done = asked.replace("ASKED", "DONE");
        Desk.send(Gateway.staff("staff-2", "adjudicator"), "POST", path(number, "procedure"), asked)
                .then()
                .statusCode(200);
        var before = Rows.everything(number);

        for (var handler : List.of("staff-1", "staff-2")) {
            Desk.send(Gateway.staff(handler, "adjudicator"), "POST", path(number, "procedure"), done)
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("case/second-person-needed"));
        }
        assertThat(Rows.everything(number)).isEqualTo(before);

        Desk.send(Gateway.staff("staff-3", "adjudicator"), "POST", path(number, "procedure"), done)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest(name = "a fine of {0} fen: {1}")
    @CsvSource({"300000, 200", "300001, 422"})
    void what_was_decided_on_the_spot_fines_an_institution_up_to_a_limit(long fen, int status) {
        var number = Rows.aCase("ACCEPTED");
        Agencies.find(number, "{\"kind\": \"OVER_CHARGING\", \"amountFen\": %d, \"intent\": false}".formatted(fen));
        Anew.penalty(number, """
                {"decidedOn": "2026-06-01", "parts": [{"finding": 1, "multiple": "1"}]}""").then().statusCode(200);

        record(
                        "investigator",
                        number,
                        "{\"kind\": \"MILESTONE\", \"on\": \"2026-06-01\", \"milestone\": \"DECIDED_ON_THE_SPOT\"}")
                .then()
                .statusCode(status)
                .body("pointer", status == 200 ? nullValue() : equalTo("/milestone"));
    }

    @ParameterizedTest(name = "{0} may not: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            investigator | {"kind": "PAYMENT", "on": "2026-03-10", "ledger": "REFUND", "amountFen": 1}
            finance      | {"kind": "CORRECTION", "on": "2026-03-10", "correction": "ORDERED"}
            """)
    void money_is_recorded_by_those_who_take_it_and_the_rest_by_those_who_work_the_case(String role, String entry) {
        record(role, Rows.aCase("INVESTIGATED"), entry)
                .then()
                .statusCode(403)
                .body("type", endsWith("/access/role-missing"));
    }

    @Test
    void what_happened_to_a_decision_does_not_lie_before_it() {
        record(
                        "investigator",
                        decided(),
                        "{\"kind\": \"MILESTONE\", \"on\": \"2026-05-31\", \"milestone\": \"SERVED\"}")
                .then()
                .statusCode(422)
                .body("pointer", equalTo("/on"));
    }
}
