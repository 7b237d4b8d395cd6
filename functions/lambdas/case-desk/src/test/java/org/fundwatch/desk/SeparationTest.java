package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.testing.ContractOperation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever learns where a reward goes to is not to find out whom it is for (不相容岗位分离). */
@QuarkusTest
class SeparationTest {

    @ParameterizedTest
    @MethodSource("operations")
    void a_token_with_a_role_of_the_payouts_beside_one_of_the_cases_is_refused_everywhere(ContractOperation operation) {
        var mixed = Stream.of("finance", "auditor", "adjudicator", "intake-officer", "investigator", "registrar")
                .flatMap(role ->
                        Stream.of(ask(operation, "reward-payer", role), ask(operation, "payout-checker", role)));

        assertThat(mixed)
                .allSatisfy(answer ->
                        assertThat(answer.jsonPath().getString("type")).endsWith("/access/roles-mixed"));
    }

    @ParameterizedTest
    @MethodSource("ofCases")
    void who_pays_or_checks_claims_is_let_to_no_case(ContractOperation operation) {
        for (var role : List.of("reward-payer", "payout-checker")) {
            assertThat(ask(operation, role).statusCode()).as(role).isEqualTo(403);
        }
    }

    static Stream<ContractOperation> ofCases() {
        return operations().filter(operation -> !operation.roles().contains("reward-payer"));
    }

    @Test
    void what_who_pays_may_ask_here_names_no_case() {
        assertThat(operations().filter(operation -> operation.roles().contains("reward-payer")))
                .extracting(ContractOperation::toString)
                .containsExactlyInAnyOrder("GET /v1/rewards/statement", "POST /v1/rewards/{approvalNumber}/recovery");
    }

    static Stream<ContractOperation> operations() {
        return ContractOperation.of(Desk.CONTRACT).stream();
    }

    private static Response ask(ContractOperation operation, String... roles) {
        var body = operation.method().equals("GET") ? null : "{}";
        return Desk.send(Gateway.staff("staff-1", roles), operation.method(), operation.anyPath(), body);
    }
}
