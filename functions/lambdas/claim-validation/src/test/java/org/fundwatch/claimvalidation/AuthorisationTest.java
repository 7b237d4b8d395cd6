package org.fundwatch.claimvalidation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.List;
import org.fundwatch.claimvalidation.cds.ClientToken;
import org.fundwatch.testing.AccessCell;
import org.fundwatch.testing.ContractOperation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Institutions.class)
class AuthorisationTest {
    private static final Path CONTRACT = Path.of("../../../openapi/claim-validation.yaml");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void an_operation_admits_whom_its_contract_names_and_nobody_else(AccessCell cell) {
        var operation = cell.operation();

        var status = as(cell).contentType("application/json")
                .body("{}")
                .request(operation.method(), operation.anyPath())
                .statusCode();

        assertThat(AccessCell.seen(status)).isEqualTo(cell.promised());
    }

    static List<AccessCell> cells() {
        return AccessCell.of(CONTRACT);
    }

    private static RequestSpecification as(AccessCell cell) {
        return switch (cell.caller()) {
            case AccessCell.NOBODY -> given();
            case ContractOperation.INSTITUTION ->
                bearing(ofInstitution(cell.operation().anyPath()));
            default ->
                bearing(Token.good()
                        .claim("aud", "fundwatch-desk")
                        .claim("roles", List.of(cell.caller()))
                        .signed("RS256"));
        };
    }

    /** At a hook the institution's CDS client proves itself, elsewhere the institution. */
    private static String ofInstitution(String path) {
        return path.startsWith("/cds-services") ? ClientToken.to(path).signed() : Hospital.token();
    }

    private static RequestSpecification bearing(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
