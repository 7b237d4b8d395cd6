package org.fundwatch.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Future;
import org.fundwatch.testing.Database;
import org.fundwatch.vault.Planting.Planted;

/** A reward that is being stopped, in a transaction that nobody sees into before its end. */
record Stopping(Connection connection) implements AutoCloseable {
    private static final String STOP = """
            insert into reward_step (case_number, number, step, at, by_actor, approval_number)
            select case_number, max(number) + 1, 'STOPPED', now(), 'staff-9', approval_number
              from reward_step where approval_number = ? group by case_number, approval_number""";

    static Stopping of(Planted reward) throws SQLException {
        var connection = Database.asOwner();
        connection.setAutoCommit(false);
        try (var stop = connection.prepareStatement(STOP)) {
            stop.setString(1, reward.approval());
            stop.executeUpdate();
        }
        return new Stopping(connection);
    }

    /** At once where the other side ends without having waited for it. */
    void commitOnceAwaited(Future<?> other) throws SQLException {
        while (!other.isDone()
                && Rows.all("select pid::text from pg_locks where not granted").isEmpty()) {
            Thread.onSpinWait();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
