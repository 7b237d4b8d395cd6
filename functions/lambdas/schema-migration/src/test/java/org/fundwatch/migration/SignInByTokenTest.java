package org.fundwatch.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.fundwatch.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On RDS, membership of {@code rds_iam} makes a role enter by token and by nothing else. */
class SignInByTokenTest {
    private static final String MEMBERS = """
            select m.rolname from pg_auth_members a join pg_roles m on m.oid = a.member
              join pg_roles r on r.oid = a.roleid where r.rolname = 'rds_iam' and not a.admin_option""";
    private static final String ENTERING =
            "select rolname from pg_roles where rolcanlogin and rolname not in ('postgres', 'schema_owner')";

    @BeforeEach
    void as_rds_does() throws SQLException {
        run("create role rds_iam");
        run("grant rds_iam to schema_owner with admin option");
    }

    @AfterEach
    void as_it_was() throws SQLException {
        run("drop role rds_iam");
    }

    @Test
    void every_role_of_a_function_enters_by_token_and_the_owner_is_granted_nothing() throws SQLException {
        migrate(Database.emptyDatabase("by_token"));

        assertThat(rows(MEMBERS)).isNotEmpty().isEqualTo(rows(ENTERING));
    }

    @Test
    void a_migration_that_finds_nothing_new_still_grants_what_is_missing() throws SQLException {
        var database = Database.emptyDatabase("by_token_again");
        migrate(database);
        run("revoke rds_iam from case_desk granted by schema_owner");

        migrate(database);

        assertThat(rows(MEMBERS)).contains("case_desk");
    }

    private static void migrate(Map<String, String> database) {
        Flyway.configure()
                .dataSource(
                        "jdbc:postgresql://127.0.0.1:" + database.get("DB_PORT") + "/" + database.get("DB_NAME"),
                        database.get("DB_USER"),
                        database.get("DB_PASSWORD"))
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    private static void run(String sql) throws SQLException {
        try (var connection = Database.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Set<String> rows(String sql) throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = Database.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
