package org.fundwatch.desk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.fundwatch.platform.StaffRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class CreditTest {
    private static final String GRADED = "H00000000031";
    private static final String UNDETERMINED = "H00000000032";

    static Stream<String> roles() {
        return Duties.ANY.stream().map(StaffRole::token);
    }

    @ParameterizedTest
    @MethodSource("roles")
    void whoever_may_know_cases_sees_the_last_grade_with_its_reasons(String role) {
        Rows.aGrade(GRADED);

        Desk.as(role)
                .get("/v1/institutions/" + GRADED + "/credit")
                .then()
                .statusCode(200)
                .body("score", equalTo("60.00"))
                .body("grade", equalTo("C"))
                .body("example", equalTo(true))
                .body("scheme", equalTo("credit/example-hunan-bands"))
                .body("reasons.points", contains("70.00", "-10.00"))
                .body("reasons[1].caseNumber", equalTo("FW-TEST-1"))
                .body("trace.policy", equalTo("credit/example-hunan-bands"));
    }

    @Test
    void an_undetermined_credit_says_what_is_missing() {
        Rows.anUndeterminedGrade(UNDETERMINED);

        Desk.as("auditor")
                .get("/v1/institutions/" + UNDETERMINED + "/credit")
                .then()
                .statusCode(200)
                .body("score", nullValue())
                .body("reasons", empty())
                .body("missing", equalTo("published table of credit indicators"));
    }

    @Test
    void an_institution_that_was_never_looked_at_has_no_credit_on_record() {
        Desk.as("auditor")
                .get("/v1/institutions/H00000000039/credit")
                .then()
                .statusCode(404)
                .body("type", endsWith("/request/no-such-resource"));
    }

    @Test
    void strangers_see_no_credit() {
        var path = "/v1/institutions/" + GRADED + "/credit";

        Desk.send(Gateway.anonymous(), "GET", path, null).then().statusCode(401);
        Desk.send(Gateway.staff("staff-1", "nobody"), "GET", path, null)
                .then()
                .statusCode(403)
                .body("type", endsWith("/access/role-missing"));
    }

    @Test
    void what_is_no_code_is_a_problem() {
        Desk.send(Gateway.staff("staff-1", "auditor"), "GET", "/v1/institutions/X1/credit", null)
                .then()
                .statusCode(422)
                .body("pointer", equalTo("/code"));
    }
}
