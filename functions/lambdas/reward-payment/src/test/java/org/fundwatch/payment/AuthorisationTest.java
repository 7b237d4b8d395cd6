package org.fundwatch.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.fundwatch.testing.AccessCell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody at every door: the cells come from the contract, so that a new operation has its tests with its roles. */
@QuarkusTest
class AuthorisationTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void an_operation_admits_whom_its_contract_names_and_nobody_else(AccessCell cell) {
        var operation = cell.operation();
        var body = operation.method().equals("GET") ? null : "{}";

        var answer = Desk.send(gateway(cell.caller()), operation.method(), operation.anyPath(), body);

        assertThat(AccessCell.seen(answer.statusCode())).isEqualTo(cell.promised());
    }

    static List<AccessCell> cells() {
        return AccessCell.of(Desk.CONTRACT);
    }

    private static Gateway gateway(String caller) {
        return caller.equals(AccessCell.NOBODY) ? Gateway.anonymous() : Gateway.staff("staff-1", caller);
    }
}
