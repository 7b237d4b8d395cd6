package org.fundwatch.local.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.fundwatch.kernel.Tree;

/** Functions are killed while they wait for a table that a test holds, inside their transaction. */
final class Killing {
    private Killing() {}

    /** Kills the function when it waits for the table; the order is answered all the same, as it is sent again under its key. */
    static void killed(House house, String function, String table, Insistence order) throws SQLException {
        begunAndKilled(house, function, table, order).join();
    }

    private static CompletableFuture<Tree> begunAndKilled(House house, String function, String table, Insistence order)
            throws SQLException {
        try (var _ = house.ledgers().hold(table)) {
            var answer = order.begin();
            awaitHeld(house, function, 1);
            kill(house, function);
            return answer;
        }
    }

    static void kill(House house, String function) {
        assertThat(house.launcher().kill(function)).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    static void awaitHeld(House house, String function, int connections) {
        Patience.FOR_COLD_STARTS.untilTrue(
                function + " to wait", () -> house.ledgers().held(function.replace('-', '_')) == connections);
    }

    static Insistence insist(House house, String role, String path, Map<String, ?> body) {
        return new Insistence(house.addresses().api(), path, house.addresses().token(role), body);
    }
}
