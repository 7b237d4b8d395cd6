package org.fundwatch.local.road;

import java.sql.Connection;
import java.sql.SQLException;

/** A table that takes no writes until this is closed. */
record HeldTable(Connection connection) implements AutoCloseable {

    static HeldTable hold(Connection connection, String table) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in exclusive mode");
        }
        return new HeldTable(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
