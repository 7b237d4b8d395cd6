package org.fundwatch.local.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.fundwatch.local.Secrets;
import org.fundwatch.local.aws.Loopback;
import org.fundwatch.local.database.LocalDatabase;

/** A PostgreSQL with the real audit tables, and with its superuser's means to do what no function may. */
final class AuditedDatabase implements AutoCloseable {
    private static final List<String> TABLES = List.of("audit_row", "audit_row_rest", "audit_chain", "audit_anchor");
    private static final String ON_DUTY = "on_duty";
    private final LocalDatabase server;
    private final Secrets secrets;

    private AuditedDatabase(LocalDatabase server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    static AuditedDatabase start(Path folder) throws IOException, SQLException {
        var secrets = new Secrets(folder.resolve("secrets"));
        var log = folder.resolve("postgres.log");
        var server = LocalDatabase.start(folder.resolve("postgres"), Loopback.freePort(), log, secrets);
        var database = new AuditedDatabase(server, secrets);
        try (var owner = database.as(LocalDatabase.OWNER);
                var sql = owner.createStatement()) {
            sql.execute(migration("V001__platform.sql"));
            sql.execute("begin;" + migration("V005__audit_chain.sql") + "; commit");
            sql.execute(migration("V079__on_duty.sql"));
        }
        server.setPasswords(List.of(ON_DUTY));
        return database;
    }

    /** The superuser, whom no trigger stops. */
    Connection asIntruder() throws SQLException {
        var intruder = as("postgres");
        run(intruder, "set session_replication_role = replica");
        return intruder;
    }

    Connection asChecker() throws SQLException {
        return as(LocalDatabase.OWNER);
    }

    void empty() throws SQLException {
        try (var intruder = asIntruder()) {
            for (var table : TABLES) {
                run(intruder, "truncate " + table + " cascade");
            }
        }
    }

    static void run(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** What the check is told on its command line by whoever is on duty. */
    List<String> options() {
        return List.of("--url", url(), "--user", ON_DUTY, "--password", LocalDatabase.password(secrets, ON_DUTY));
    }

    private Connection as(String role) throws SQLException {
        return DriverManager.getConnection(url(), role, LocalDatabase.password(secrets, role));
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + LocalDatabase.NAME;
    }

    private static String migration(String name) {
        try (var stream = AuditedDatabase.class.getResourceAsStream("/db/migration/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
