package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RefusalsTest {

    @ParameterizedTest(name = "{2} {3} -> {4} {5} {6}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            investigator   | RECEIVED     | POST acceptance |                                                         | 403 | access/role-missing      |
            intake-officer | ACCEPTED     | POST acceptance |                                                         | 409 | case/not-allowed-now     |
            intake-officer | RECEIVED     | POST refusal    | {"reason": "BORED"}                                     | 422 | request/malformed        | /reason
            intake-officer | RECEIVED     | POST refusal    | {}                                                      | 422 | request/malformed        | /reason
            intake-officer | RECEIVED     | POST refusal    | {"reason": "OUT_OF_SCOPE", "note": "x"}                 | 422 | request/malformed        | ~~
            intake-officer | RECEIVED     | POST refusal    | {"reason": "OUT_OF_SCOPE"                               | 400 | request/unreadable       |
            investigator   | RECEIVED     | POST findings   | {"kind": "FRAUD_OTHER", "amountFen": 1, "intent": true} | 409 | case/not-allowed-now     |
            adjudicator    | ACCEPTED     | POST findings   | {"kind": "FRAUD_OTHER", "amountFen": 1, "intent": true} | 403 | access/role-missing      |
            investigator   | ACCEPTED     | POST findings   | {"kind": "THEFT", "amountFen": 1, "intent": true}       | 422 | request/malformed        | /kind
            investigator   | ACCEPTED     | POST findings   | {"kind": "FRAUD_OTHER", "amountFen": 0.5, "intent": true} | 422 | request/malformed      | /amountFen
            investigator   | ACCEPTED     | POST findings   | {"kind": "FRAUD_OTHER", "amountFen": 10000000000001, "intent": true} | 422 | request/malformed | /amountFen
            investigator   | ACCEPTED     | POST findings   | {"kind": "FRAUD_OTHER", "amountFen": -1, "intent": true} | 422 | request/malformed       | /amountFen
            investigator   | ACCEPTED     | POST findings   | {"kind": "FRAUD_OTHER", "amountFen": "1", "intent": true} | 422 | request/malformed      | /amountFen
            investigator   | ACCEPTED     | POST findings   | {"kind": "FRAUD_OTHER", "amountFen": 99999999999999999999, "intent": true} | 422 | request/malformed | /amountFen
            investigator   | ACCEPTED     | POST findings   | {"kind": "FRAUD_OTHER", "amountFen": 1, "intent": 1}    | 422 | request/malformed        | /intent
            investigator   | ACCEPTED     | POST findings   | {"kind": "FRAUD_OTHER", "kind": "FRAUD_OTHER", "amountFen": 1, "intent": true} | 400 | request/unreadable |
            investigator   | ACCEPTED     | POST findings   | {"kind": "FRAUD_ART38_WITH_INTENT", "amountFen": 1, "intent": false} | 422 | request/malformed | /intent
            investigator   | ACCEPTED     | POST findings   | {"kind": "FRAUD_ART38_WITH_INTENT", "amountFen": 0, "intent": true} | 422 | request/malformed | /amountFen
            adjudicator    | ACCEPTED     | POST closure    | {"outcome": "SUBSTANTIATED"}                            | 409 | case/not-allowed-now     |
            adjudicator    | REFUSED      | POST closure    | {"outcome": "UNSUBSTANTIATED"}                          | 409 | case/not-allowed-now     |
            investigator   | ACCEPTED     | POST closure    | {"outcome": "UNSUBSTANTIATED"}                          | 403 | access/role-missing      |
            adjudicator    | ACCEPTED     | POST closure    | {"outcome": "MAYBE"}                                    | 422 | request/malformed        | /outcome
            adjudicator    | ACCEPTED     | GET reward/what-if |                                                     | 422 | request/malformed        | /assumedFrom
            adjudicator    | ACCEPTED     | GET reward/what-if?assumedFrom=2023-02-30 |                              | 422 | request/malformed        | /assumedFrom
            intake-officer | ACCEPTED     | GET reward/what-if?assumedFrom=2023-02-28 |                              | 403 | access/role-missing      |
            adjudicator    | ACCEPTED     | GET reward      |                                                         | 404 | request/no-such-resource |
            nobody         | ACCEPTED     | GET reward      |                                                         | 403 | access/role-missing      |
            """)
    void what_cannot_be_done_is_a_problem_and_stores_nothing(
            String role, String stage, String request, String body, int status, String problem, String pointer) {
        var number = Rows.aCase(stage);
        var before = Rows.everything(number);

        var door = request.split(" ", 2);
        var answer = Desk.send(Gateway.staff("staff-1", role), door[0], "/v1/cases/" + number + "/" + door[1], body);

        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/" + problem))
                .body("pointer", equalTo(pointer));
        assertThat(Rows.everything(number)).isEqualTo(before);
    }
}
