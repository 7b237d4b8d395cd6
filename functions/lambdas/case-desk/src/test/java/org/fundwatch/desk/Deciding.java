package org.fundwatch.desk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Future;
import org.fundwatch.testing.Database;

/** The first measure on an institution while it is being decided, in a transaction that nobody sees into before its end. */
record Deciding(Connection connection) implements AutoCloseable {
    static Deciding on(String institution) throws SQLException {
        var connection = Database.asOwner();
        connection.setAutoCommit(false);
        try (var hold = connection.prepareStatement("insert into agreement_file values (?, 1)")) {
            hold.setString(1, institution);
            hold.executeUpdate();
        }
        return new Deciding(connection);
    }

    /** Whether the other side waits; false where it ends without having waited. */
    boolean isAwaitedBy(Future<?> other) {
        while (!other.isDone()) {
            if (!Rows.all("select pid::text from pg_locks where not granted").isEmpty()) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
