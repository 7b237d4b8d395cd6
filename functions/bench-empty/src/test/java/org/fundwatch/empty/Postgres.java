package org.fundwatch.empty;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** A server without tables. */
public class Postgres implements QuarkusTestResourceLifecycleManager {
    /** Read even where nothing is encrypted. */
    private static final Path AUTHORITIES = Path.of("../foundation/platform-data/src/main/resources/amazon-trust.pem")
            .toAbsolutePath()
            .normalize();

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "DB_HOST", "127.0.0.1",
                "DB_PORT", String.valueOf(server.getPort()),
                "DB_NAME", "postgres",
                "DB_USER", "postgres",
                "DB_PASSWORD", "none",
                "DB_TLS", "disable",
                "DB_AUTHORITIES", AUTHORITIES.toString());
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
