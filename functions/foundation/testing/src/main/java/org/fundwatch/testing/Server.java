package org.fundwatch.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** The embedded server; its port is a system property, because Quarkus loads this class more than once. */
final class Server {
    static final String NAME = "fundwatch";
    static final String OWNER = "schema_owner";
    private static final String PORT = "fundwatch.testing.database.port";
    private static final String WHO_MAY_ENTER = """
            local all all trust
            host all postgres 127.0.0.1/32 trust
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private Server() {}

    static int port() {
        synchronized (System.getProperties()) {
            if (System.getProperty(PORT) == null) {
                System.setProperty(PORT, Integer.toString(start()));
            }
            return Integer.getInteger(PORT);
        }
    }

    /** Not ASCII on purpose: SCRAM prepares passwords, and a slip shows only with such. */
    static String passwordOf(String role) {
        return role + "-密码";
    }

    static void createDatabase(String name) {
        try {
            new Admin("jdbc:postgresql://127.0.0.1:" + port() + "/postgres")
                    .run("create database " + name + " owner " + OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException("the empty database was not made", e);
        }
    }

    private static int start() {
        try {
            var data = Files.createTempDirectory("fundwatch-testing");
            var postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setServerConfig("log_error_verbosity", "terse") // the server's log spells out no row either
                    .setServerConfig("log_min_error_statement", "panic")
                    .start();
            var admin = new Admin(postgres.getJdbcUrl("postgres", "postgres"));
            admin.run("create role " + OWNER + " login createrole password '" + passwordOf(OWNER) + "'");
            admin.run("create database " + NAME + " owner " + OWNER);
            askForPasswords(data, admin);
            migrate(postgres.getJdbcUrl(OWNER, NAME));
            admin.givePasswords();
            return postgres.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the test database did not start", e);
        }
    }

    private static void askForPasswords(Path data, Admin admin) throws IOException, SQLException {
        Files.writeString(data.resolve("pg_hba.conf"), WHO_MAY_ENTER);
        admin.reload();
    }

    private static void migrate(String url) {
        Flyway.configure(Server.class.getClassLoader())
                .dataSource(url, OWNER, passwordOf(OWNER))
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
