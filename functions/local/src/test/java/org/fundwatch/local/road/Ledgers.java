package org.fundwatch.local.road;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fundwatch.local.Secrets;
import org.fundwatch.local.database.LocalDatabase;

/** The database as its owner sees it. */
record Ledgers(String url, String password, Connection connection) implements AutoCloseable {
    private static final Pattern SERVER = Pattern.compile("PostgreSQL at ([0-9.:]+),");

    static Ledgers of(Path state, String console) throws SQLException {
        var server = SERVER.matcher(console);
        if (!server.find()) {
            throw new AssertionError("no database: " + console);
        }
        var url = "jdbc:postgresql://" + server.group(1) + "/" + LocalDatabase.NAME;
        var password = LocalDatabase.password(new Secrets(state.resolve("secrets")), LocalDatabase.OWNER);
        return new Ledgers(url, password, connect(url, password));
    }

    private static Connection connect(String url, String password) throws SQLException {
        return DriverManager.getConnection(url, LocalDatabase.OWNER, password);
    }

    /** The single number that a query with one parameter answers. */
    int count(String query, String parameter) {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The first column of every row that a query with one parameter answers. */
    List<String> texts(String query, String parameter) {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (var rows = statement.executeQuery()) {
                var texts = new ArrayList<String>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Keeps everybody from writing to one file for the bank until it is closed. */
    HeldTable holdFile(String approval) throws SQLException {
        return HeldTable.holdRow(
                connect(url, password),
                "select id from payment_file where id in (select file_id from payment_order where approval_number = '"
                        + approval + "') for update");
    }

    /** Keeps everybody from writing to a table until it is closed. */
    HeldTable hold(String table) throws SQLException {
        return HeldTable.hold(connect(url, password), table);
    }

    /** How many connections of a role wait for anything that another holds. */
    int held(String role) {
        return count("""
            select count(distinct l.pid) from pg_locks l join pg_stat_activity a using (pid)
            where not l.granted and a.usename = ?
            """, role);
    }

    /** How many connections of a role wait for a table. */
    int waiting(String role) {
        return count("""
            select count(*) from pg_locks l join pg_stat_activity a using (pid)
            where not l.granted and l.relation is not null and a.usename = ?
            """, role);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
