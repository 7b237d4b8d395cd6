package org.fundwatch.local.road;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A table of this connection alone, gone when it is closed. */
record PlantedTable(Connection connection) implements AutoCloseable {

    static PlantedTable create(Connection connection) throws SQLException {
        execute(connection, "create temporary table planted (line text, content bytea)");
        return new PlantedTable(connection);
    }

    /** Plants a row with this text; where it is, as a search names it. */
    String text(String line) throws SQLException {
        try (var insert = connection.prepareStatement("insert into planted (line) values (?) returning ctid")) {
            insert.setString(1, line);
            return place(insert);
        }
    }

    /** Plants a row with the bytes of this text; where it is, as a search names it. */
    String bytes(String content) throws SQLException {
        try (var insert = connection.prepareStatement("insert into planted (content) values (?) returning ctid")) {
            insert.setBytes(1, content.getBytes(UTF_8));
            return place(insert);
        }
    }

    private static String place(PreparedStatement insert) throws SQLException {
        try (var rows = insert.executeQuery()) {
            rows.next();
            return "planted " + rows.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        execute(connection, "drop table planted");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
