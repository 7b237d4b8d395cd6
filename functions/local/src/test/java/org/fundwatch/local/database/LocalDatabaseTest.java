package org.fundwatch.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.fundwatch.local.Secrets;
import org.fundwatch.local.aws.Loopback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {
    @TempDir
    Path folder;

    private LocalDatabase database;

    @BeforeEach
    void start() throws Exception {
        database = LocalDatabase.start(
                folder.resolve("postgres"),
                Loopback.freePort(),
                folder.resolve("postgres.log"),
                new Secrets(folder.resolve("secrets")));
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void data_and_passwords_outlive_a_restart() throws Exception {
        asOwner("create table note (text text)");
        asOwner("insert into note values ('kept')");

        stop();
        start();

        assertThat(asOwner("select text from note")).isEqualTo("kept");
        assertThat(asOwner("show fsync")).isEqualTo("on");
    }

    @Test
    void a_role_logs_in_with_its_password_only() throws Exception {
        asOwner("create role case_desk login");
        assertThatThrownBy(() -> ask("case_desk", database.password("case_desk"), "select 1"))
                .hasMessageContaining("password authentication failed");

        database.setPasswords(List.of("case_desk"));

        assertThat(ask("case_desk", database.password("case_desk"), "select current_user"))
                .isEqualTo("case_desk");
        assertThatThrownBy(() -> ask("case_desk", "wrong", "select 1"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> ask("postgres", "", "select 1")).isInstanceOf(SQLException.class);
    }

    @Test
    void a_connection_is_encrypted_and_to_the_server_that_it_names() throws Exception {
        asOwner("select 1");
        var own = database.signIn(LocalDatabase.OWNER).get("DB_AUTHORITIES");
        var foreign = ServerCertificate.in(new Secrets(folder.resolve("another")))
                .chain()
                .toString();
        var tls = "select ssl::text from pg_stat_ssl where pid = pg_backend_pid()";

        assertThat(asOwner(tls, "sslmode=verify-full&sslrootcert=" + own)).isEqualTo("true");
        assertThatThrownBy(() -> asOwner(tls, "sslmode=verify-full&sslrootcert=" + foreign))
                .hasMessageContaining("certificate");
        assertThatThrownBy(() -> asOwner(tls, "sslmode=disable")).hasMessageContaining("no pg_hba.conf entry");
    }

    @Test
    void a_server_that_is_killed_is_started_again_with_what_was_committed() throws Exception {
        asOwner("create table note (text text)");
        asOwner("insert into note values ('kept')");
        var notes = new LinkedBlockingQueue<String>();

        try (var _ = new DatabaseWatch(database, (part, line) -> notes.add(line))) {
            database.process().orElseThrow().destroyForcibly();

            assertThat(notes.poll(60, TimeUnit.SECONDS)).startsWith("PostgreSQL had ended; started again in ");
        }

        assertThat(asOwner("select text from note")).isEqualTo("kept");
    }

    @Test
    void a_server_that_is_ended_stays_ended() throws Exception {
        var notes = new LinkedBlockingQueue<String>();

        try (var _ = new DatabaseWatch(database, (part, line) -> notes.add(line))) {
            stop();

            assertThat(notes.poll(1, TimeUnit.SECONDS)).isNull();
        }
    }

    @Test
    void a_first_start_that_was_cut_off_begins_again() throws Exception {
        stop();
        Files.delete(folder.resolve("postgres.ready"));
        Files.delete(folder.resolve("postgres/PG_VERSION"));

        start();

        assertThat(asOwner("select current_user")).isEqualTo("schema_owner");
    }

    private String asOwner(String sql) throws SQLException {
        return asOwner(sql, "");
    }

    private String asOwner(String sql, String settings) throws SQLException {
        return ask(LocalDatabase.OWNER, database.password(LocalDatabase.OWNER), sql, settings);
    }

    private String ask(String role, String password, String sql) throws SQLException {
        return ask(role, password, sql, "");
    }

    private String ask(String role, String password, String sql, String settings) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + database.port() + "/" + LocalDatabase.NAME + "?" + settings;
        try (var connection = DriverManager.getConnection(url, role, password);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
