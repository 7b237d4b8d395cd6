package org.fundwatch.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.fundwatch.local.contracts.Contract;
import org.fundwatch.local.contracts.Operation;
import org.fundwatch.local.template.Access;
import org.fundwatch.local.template.AuthorizerSpec;
import org.fundwatch.local.template.RouteSpec;
import org.fundwatch.local.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractParityTest {
    private static final List<RouteSpec> ROUTES = Templates.infra().routes();
    private static final List<Operation> OPERATIONS = Contract.all(Path.of("../../openapi")).stream()
            .flatMap(Contract::operations)
            .toList();

    @Test
    void every_operation_has_a_route_to_its_function_with_its_authorizer_and_every_route_an_operation() {
        assertThat(OPERATIONS).hasSizeGreaterThan(10);
        assertThat(ContractParity.findings(OPERATIONS, ROUTES)).isEmpty();
    }

    @Test
    void a_route_that_the_template_lacks_is_found() {
        assertThat(ContractParity.findings(
                        OPERATIONS, without(ROUTES, route -> route.path().equals("/v1/reports"))))
                .containsExactly("POST /v1/reports of report-intake has no route");
    }

    @Test
    void an_operation_that_the_contract_lacks_is_found() {
        assertThat(ContractParity.findings(
                        without(OPERATIONS, operation -> operation.path().equals("/v1/leads")), ROUTES))
                .containsExactly("GET /v1/leads to case-desk is in no contract");
    }

    @ParameterizedTest
    @CsvSource({
        "/fsi/3101, POST /fsi/3101",
        "/fhir/metadata, GET /fhir/metadata",
    })
    void an_operation_of_a_hospital_s_system_that_the_contract_lacks_is_found(String path, String key) {
        assertThat(ContractParity.findings(
                        without(OPERATIONS, operation -> operation.path().equals(path)), ROUTES))
                .containsExactly(key + " to claim-validation is in no contract");
    }

    @Test
    void an_operation_that_browsers_may_ask_for_is_missed_with_their_question() {
        assertThat(ContractParity.findings(
                        without(OPERATIONS, operation -> operation.path().equals("/cds-services")), ROUTES))
                .containsExactlyInAnyOrder(
                        "GET /cds-services to claim-validation is in no contract",
                        "OPTIONS /cds-services to claim-validation is in no contract");
    }

    @Test
    void a_greedy_route_for_one_operation_is_found() {
        var greedy = changed(
                "/v1/payment-files/{file}/writing",
                route -> new RouteSpec(
                        route.method(), "/v1/payment-files/{file}/{proxy+}", route.function(), route.access()));

        assertThat(ContractParity.findings(OPERATIONS, greedy))
                .containsExactly(
                        "POST /v1/payment-files/{file}/{proxy+} to reward-payment passes everything for one operation");
    }

    @Test
    void a_route_to_another_function_is_found() {
        var turned = changed(
                "/v1/reports", route -> new RouteSpec(route.method(), route.path(), "case-desk", route.access()));

        assertThat(ContractParity.findings(OPERATIONS, turned))
                .containsExactly("POST /v1/reports of report-intake leads to case-desk");
    }

    @Test
    void a_staff_route_without_its_authorizer_is_found() {
        var open = changed(
                "/v1/leads", route -> new RouteSpec(route.method(), route.path(), route.function(), new Access.Open()));

        assertThat(ContractParity.findings(OPERATIONS, open))
                .containsExactly("GET /v1/leads of case-desk takes [staff], and its route lets everybody pass");
    }

    @Test
    void a_public_route_behind_an_authorizer_is_found() {
        var staff = new Access.Token(new AuthorizerSpec("Staff", "issuer", List.of("desk")), List.of());
        var shut =
                changed("/v1/reports", route -> new RouteSpec(route.method(), route.path(), route.function(), staff));

        assertThat(ContractParity.findings(OPERATIONS, shut))
                .containsExactly("POST /v1/reports of report-intake takes [], and its route asks for a token of Staff");
    }

    private static List<RouteSpec> changed(String path, UnaryOperator<RouteSpec> change) {
        return ROUTES.stream()
                .map(route -> route.path().equals(path) ? change.apply(route) : route)
                .toList();
    }

    private static <T> List<T> without(List<T> all, Predicate<T> gone) {
        return all.stream().filter(gone.negate()).toList();
    }
}
