package org.fundwatch.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.testing.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The owner's password goes to the server that an authority names, or nowhere. */
class ServerShownTest {
    private static final String PUBLIC = "amazon-trust.pem";
    private static final Map<String, String> DATABASE = Database.emptyDatabase("over_tls");

    @TempDir
    static Path folder;

    private static TlsServer server;

    @BeforeAll
    static void with_a_certificate() throws Exception {
        server = TlsServer.in(folder);
    }

    @AfterAll
    static void as_it_was() throws SQLException {
        TlsServer.plainAgain();
    }

    @Test
    void the_schema_is_brought_to_a_server_that_the_file_of_authorities_names() {
        assertThat(migrate("127.0.0.1", server.certificate().toString(), Optional.empty()))
                .containsKeys("applied", "version");
    }

    @Test
    void what_a_deployment_adds_counts_beside_the_file_of_the_package() throws Exception {
        assertThat(migrate("127.0.0.1", PUBLIC, Optional.of(server.der()))).containsKeys("applied", "version");
    }

    @Test
    void a_server_under_another_authority_is_told_nothing() throws Exception {
        var another = TlsServer.certificate(folder, "another", folder.resolve("another-key.pem"));

        assertThatThrownBy(() -> migrate("127.0.0.1", PUBLIC, Optional.empty()))
                .hasStackTraceContaining("unable to find valid certification path");
        assertThatThrownBy(() -> migrate("127.0.0.1", another.toString(), Optional.empty()))
                .hasStackTraceContaining("SSLHandshakeException");
    }

    @Test
    void a_server_that_goes_by_another_name_is_told_nothing() {
        assertThatThrownBy(() -> migrate("localhost", server.certificate().toString(), Optional.empty()))
                .hasStackTraceContaining("localhost")
                .hasStackTraceContaining("could not be verified");
    }

    @Test
    void what_is_no_certificate_lets_nobody_in() {
        assertThatThrownBy(() -> migrate("127.0.0.1", PUBLIC, Optional.of("to be written over")))
                .hasStackTraceContaining("SSL root certificate");
    }

    @Test
    void no_file_is_left_behind() throws Exception {
        var target = new Given("", "", 0, "", "", PUBLIC, Optional.empty());
        Path file;

        try (var authorities = Authorities.of(target)) {
            file = authorities.file();
            assertThat(file).content().contains("BEGIN CERTIFICATE");
        }

        assertThat(Files.exists(file)).isFalse();
    }

    private static Map<String, Object> migrate(String host, String authorities, Optional<String> authority) {
        var url = "jdbc:postgresql://%s:%s/%s?sslmode=verify-full"
                .formatted(host, DATABASE.get("DB_PORT"), DATABASE.get("DB_NAME"));
        var target =
                new Given(url, host, 0, DATABASE.get("DB_USER"), DATABASE.get("DB_PASSWORD"), authorities, authority);
        return new SchemaMigration(target, new Entrance(target, () -> "no token"), Packaged.FLYWAY)
                .handleRequest(Map.of(), null);
    }
}
