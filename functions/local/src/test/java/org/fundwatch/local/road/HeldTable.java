package org.fundwatch.local.road;

import java.sql.Connection;
import java.sql.SQLException;

/** A table, or a row, that takes no writes until this is closed. */
record HeldTable(Connection connection) implements AutoCloseable {

    static HeldTable hold(Connection connection, String table) throws SQLException {
        connection.setAutoCommit(false);
        return held(connection, "lock table " + table + " in exclusive mode");
    }

    static HeldTable holdRow(Connection connection, String selectForUpdate) throws SQLException {
        connection.setAutoCommit(false);
        return held(connection, selectForUpdate);
    }

    private static HeldTable held(Connection connection, String statement) throws SQLException {
        try (var holding = connection.createStatement()) {
            holding.execute(statement);
        }
        return new HeldTable(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
