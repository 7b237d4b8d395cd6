package org.fundwatch.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.migration.Granted.Column;
import org.fundwatch.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every function's role at every table, its own and the others': what {@code grants.txt} does not grant, the server
 * refuses to the role itself, column by column. Roles and tables come from the server's catalogue.
 */
@Timeout(120)
class RolesTest {
    private static final String ROLES = """
            select rolname from pg_roles where rolcanlogin and not rolsuper and rolname <> 'schema_owner' order by 1""";
    private static final String COLUMNS = """
            select table_name, column_name from information_schema.columns where table_schema = 'public' order by 1, 2""";
    /** What nobody can write, whatever was granted. */
    private static final String COMPUTED = """
            select table_name, column_name from information_schema.columns where table_schema = 'public' and is_generated = 'ALWAYS'""";

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private record Cell(String verb, Column column) {
        /** Touches no row: only the right is asked for. */
        String statement() {
            var table = column.table();
            return switch (verb) {
                case "select" -> "select %s from %s where false".formatted(column.name(), table);
                case "insert" ->
                    "insert into %s (%s) overriding system value select null where false"
                            .formatted(table, column.name());
                case "update" -> "update %s set %s = default where false".formatted(table, column.name());
                case "delete" -> "delete from %s where false".formatted(table);
                default -> "truncate %s".formatted(table);
            };
        }
    }

    @ParameterizedTest
    @MethodSource("roles")
    void a_role_is_refused_whatever_is_not_written_down(String role) throws SQLException, IOException {
        var granted = Granted.read();
        var cells = cells();

        try (var connection = Database.as(role)) {
            connection.setAutoCommit(false);
            assertThat(cells)
                    .allSatisfy(cell -> assertThat(allowed(connection, cell.statement()))
                            .as("%s: %s", role, cell.statement())
                            .isEqualTo(granted.allows(role, cell.verb(), cell.column())));
        }
    }

    @Test
    void the_matrix_has_every_verb_for_every_table_and_every_function() throws SQLException {
        assertThat(cells().stream().map(Cell::verb)).contains("select", "insert", "update", "delete", "truncate");
        assertThat(cells().stream().map(cell -> cell.column().table()))
                .contains("report_identity", "case_file", "reward", "audit_row", "flyway_schema_history");
        assertThat(roles()).contains("report_intake", "case_desk", "identity_vault");
    }

    static List<String> roles() throws SQLException {
        return rows(ROLES).stream().map(row -> row.table()).toList();
    }

    private static List<Cell> cells() throws SQLException {
        var columns = rows(COLUMNS);
        var computed = rows(COMPUTED);
        var perColumn = Stream.of("select", "insert", "update")
                .flatMap(verb -> columns.stream().map(column -> new Cell(verb, column)))
                .filter(cell -> !cell.verb().equals("insert") || !computed.contains(cell.column()));
        var perTable = Stream.of("delete", "truncate")
                .flatMap(verb -> columns.stream()
                        .map(Column::table)
                        .distinct()
                        .map(table -> new Cell(verb, new Column(table, Granted.WHOLE))));
        return Stream.concat(perColumn, perTable).toList();
    }

    private static boolean allowed(Connection connection, String statement) {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
            return true;
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(statement).isEqualTo(INSUFFICIENT_PRIVILEGE);
            return false;
        } finally {
            undo(connection);
        }
    }

    private static void undo(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Column> rows(String query) throws SQLException {
        try (var owner = Database.asOwner();
                var sql = owner.createStatement();
                var rows = sql.executeQuery(query)) {
            var found = new ArrayList<Column>();
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                found.add(new Column(rows.getString(1), rows.getString(columns)));
            }
            return found;
        }
    }
}
