package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class InstitutionTest {

    @Test
    void an_institution_is_registered_and_changed_under_its_code() {
        for (var name : new String[] {"Hospital DEMONSTRATION", "Hospital DEMONSTRATION 2"}) {
            Desk.as("registrar")
                    .put("/v1/institutions/H00000000001", """
                    {"name": "%s", "place": "130000", "type": "MEDICAL_INSTITUTION"}""".formatted(name))
                    .then()
                    .statusCode(200);
        }

        assertThat(Rows.all("select name from designated_institution where code = 'H00000000001'"))
                .containsExactly("Hospital DEMONSTRATION 2");
    }

    @ParameterizedTest(name = "{0} {1} -> {2} {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            H00000000002 | {"name": "x", "place": "999999", "type": "MEDICAL_INSTITUTION"} | 422 | request/unknown-reference | /place
            H00000000002 | {"name": " ", "place": "130000", "type": "MEDICAL_INSTITUTION"} | 422 | request/malformed         | /name
            H00000000002 | {"name": "x", "place": "130000", "type": "TEMPLE"}              | 422 | request/malformed         | /type
            X1           | {"name": "x", "place": "130000", "type": "MEDICAL_INSTITUTION"} | 422 | request/malformed         | /code
            """)
    void an_institution_that_does_not_fit_is_not_registered(
            String code, String body, int status, String problem, String pointer) {
        var before = Rows.one("select count(*) from designated_institution");

        Desk.send(Gateway.staff("staff-1", "registrar"), "PUT", "/v1/institutions/" + code, body)
                .then()
                .statusCode(status)
                .body("type", endsWith("/problems/" + problem))
                .body("pointer", equalTo(pointer));

        assertThat(Rows.one("select count(*) from designated_institution")).isEqualTo(before);
    }
}
