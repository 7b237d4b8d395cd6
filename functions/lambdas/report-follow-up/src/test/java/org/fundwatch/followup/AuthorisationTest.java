package org.fundwatch.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import org.fundwatch.testing.AccessCell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class AuthorisationTest {
    private static final Path CONTRACT = Path.of("../../../openapi/report-follow-up.yaml");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void an_operation_admits_whom_its_contract_names_and_nobody_else(AccessCell cell) {
        var operation = cell.operation();

        var status = given().header("Authorization", "Bearer " + cell.caller())
                .contentType("application/json")
                .body("{}")
                .request(operation.method(), operation.anyPath())
                .statusCode();

        assertThat(AccessCell.seen(status)).isEqualTo(cell.promised());
    }

    static List<AccessCell> cells() {
        return AccessCell.of(CONTRACT);
    }
}
