package org.fundwatch.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is a member of {@code rds_iam}, by whatever way, enters RDS by token alone: its lines ask so in this order. */
class EnteredAgainTest {
    private static final String TOKEN = "a-token-of-this-moment-that-is-longer-than-one-block";

    private TokenServer tokens;
    private Path lines;
    private String before;

    @BeforeEach
    void as_rds_asks() throws IOException, SQLException {
        tokens = new TokenServer(TOKEN);
        lines = Path.of(text("show hba_file"));
        before = Files.readString(lines);
        Files.writeString(lines, """
                local all all trust
                host all postgres 127.0.0.1/32 trust
                host all +rds_iam 127.0.0.1/32 radius radiusservers="127.0.0.1" radiussecrets="%s" radiusports="%d"
                host all all 127.0.0.1/32 scram-sha-256
                """.formatted(TokenServer.SECRET, tokens.port()));
        run("select pg_reload_conf(), pg_sleep(1)");
    }

    @AfterEach
    void as_it_was() throws IOException, SQLException {
        Files.writeString(lines, before);
        run("drop role if exists rds_iam");
        run("select pg_reload_conf(), pg_sleep(1)");
        tokens.close();
    }

    @Test
    void the_owner_s_password_is_refused_once_a_role_that_it_made_enters_by_token() throws SQLException {
        Database.asOwner().close();

        run("create role rds_iam");
        run("grant rds_iam to case_desk");

        assertThatThrownBy(Database::asOwner).isInstanceOf(SQLException.class).hasMessageContaining("schema_owner");
    }

    @Test
    void the_migration_enters_by_password_first_and_by_token_from_then_on() throws SQLException {
        var database = Database.emptyDatabase("entered_again");
        assertThat(migrate(database, "none yet")).containsKey("version");
        run("create role rds_iam");
        run("grant rds_iam to schema_owner with admin option");

        assertThat(migrate(database, TOKEN)).containsEntry("applied", 0);
        assertThatThrownBy(() -> migrate(database, "another")).hasStackTraceContaining("schema_owner");
    }

    private static Map<String, Object> migrate(Map<String, String> database, String token) {
        var url = "jdbc:postgresql://127.0.0.1:%s/%s?sslmode=disable"
                .formatted(database.get("DB_PORT"), database.get("DB_NAME"));
        var target = new Given(
                url,
                "127.0.0.1",
                0,
                database.get("DB_USER"),
                database.get("DB_PASSWORD"),
                "amazon-trust.pem",
                Optional.empty());
        return new SchemaMigration(target, new Entrance(target, () -> token), Packaged.FLYWAY)
                .handleRequest(Map.of(), null);
    }

    private static void run(String sql) throws SQLException {
        try (var connection = Database.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String sql) throws SQLException {
        try (var connection = Database.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
