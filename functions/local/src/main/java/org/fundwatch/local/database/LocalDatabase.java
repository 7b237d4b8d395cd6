package org.fundwatch.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.fundwatch.local.Secrets;

/** PostgreSQL 17 whose data outlives this process and a crash: fsync on, TLS, passwords by SCRAM, loopback only. */
public final class LocalDatabase implements AutoCloseable {
    public static final String NAME = "fundwatch";

    /** Owns the tables and creates the functions' roles. */
    public static final String OWNER = "schema_owner";

    private static final String ROOT = "postgres";
    private static final Duration START = Duration.ofSeconds(60);
    private static final String HOST_RULES = """
            hostssl all all 127.0.0.1/32 scram-sha-256
            hostssl all all ::1/128      scram-sha-256
            """;

    private final Path data;
    private final Path log;
    private final Secrets secrets;
    private final ServerCertificate certificate;
    private EmbeddedPostgres server;
    private boolean closed;

    private LocalDatabase(Path data, int port, Path log, Secrets secrets) throws IOException {
        this.data = data;
        this.log = log;
        this.secrets = secrets;
        this.certificate = ServerCertificate.in(secrets);
        this.server = server(port);
    }

    /** Starts on the port with the data of the last time, or with an empty database the first time. */
    public static LocalDatabase start(Path data, int port, Path log, Secrets secrets) throws IOException, SQLException {
        OrphanServer.stop(data);
        var ready = data.resolveSibling(data.getFileName() + ".ready");
        if (Files.exists(ready)) {
            return new LocalDatabase(data, port, log, secrets);
        }
        FileUtils.deleteDirectory(data.toFile()); // a first start that did not come to its end
        var database = new LocalDatabase(data, port, log, secrets);
        database.prepare();
        Files.createFile(ready);
        return database;
    }

    private EmbeddedPostgres server(int port) throws IOException {
        var output = ProcessBuilder.Redirect.appendTo(log.toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(START)
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", password(secrets, ROOT))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on") // the library's default may forget the newest commits
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", certificate.chain().toString())
                .setServerConfig("ssl_key_file", certificate.key().toString())
                .setServerConfig("log_error_verbosity", "terse") // details would show rows
                .setServerConfig("log_min_error_statement", "panic")
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                .start();
    }

    private void prepare() throws IOException, SQLException {
        execute("alter role %s password '%s'".formatted(ROOT, password(secrets, ROOT)));
        execute("create role %s login createrole password '%s'".formatted(OWNER, password(OWNER)));
        execute("create database %s owner %s".formatted(NAME, OWNER));
        Files.writeString(data.resolve("pg_hba.conf"), HOST_RULES);
        execute("select pg_reload_conf()");
    }

    /** Gives roles, which the migrations have created, the passwords kept for them. */
    public void setPasswords(Collection<String> roles) throws SQLException {
        for (var role : roles) {
            if (!role.matches("[a-z_]+")) {
                throw new IllegalArgumentException("not the name of a role: " + role);
            }
            execute("alter role %s password '%s'".formatted(role, password(role)));
        }
    }

    /** What a function's environment says of the database beside the template: its role's password, and whom to trust. */
    public Map<String, String> signIn(String role) {
        return Map.of(
                "DB_PASSWORD",
                password(role),
                "DB_AUTHORITIES",
                certificate.chain().toString());
    }

    /** The password of a role, made at the first call. */
    public String password(String role) {
        return password(secrets, role);
    }

    /** The password of a role among these secrets, made at the first call. */
    public static String password(Secrets secrets, String role) {
        return secrets.password("database-" + role);
    }

    public synchronized int port() {
        return server.getPort();
    }

    /** The server's process; empty when it has ended. */
    Optional<ProcessHandle> process() throws IOException {
        return OrphanServer.of(data);
    }

    /** Starts a server that has ended on the same data and port, once its last processes are gone; not after the end. */
    synchronized boolean startAgain(Collection<ProcessHandle> left) throws IOException {
        if (closed) {
            return false;
        }
        left.forEach(
                ProcessHandle::destroyForcibly); // they end by themselves, but no other server may start until then
        left.forEach(process -> process.onExit().join());
        var port = server.getPort();
        server.close(); // lets go of the data
        server = server(port);
        return true;
    }

    private synchronized void execute(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
