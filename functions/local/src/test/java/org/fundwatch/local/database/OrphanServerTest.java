package org.fundwatch.local.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanServerTest {
    @TempDir
    Path data;

    private Process server;

    @BeforeEach
    void start() throws IOException {
        server = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void end() {
        server.destroyForcibly();
    }

    @Test
    void a_server_that_outlived_its_launcher_is_stopped() throws Exception {
        writePidFile(server.info().startInstant().orElseThrow());

        OrphanServer.stop(data);

        assertThat(server.waitFor()).isNotZero();
    }

    @Test
    void a_process_that_only_has_the_same_id_is_left_alone() throws IOException {
        writePidFile(server.info().startInstant().orElseThrow().minusSeconds(3600));

        OrphanServer.stop(data);

        assertThat(server.isAlive()).isTrue();
    }

    @Test
    void nothing_is_stopped_where_nothing_ran() throws IOException {
        OrphanServer.stop(data);

        assertThat(server.isAlive()).isTrue();
    }

    private void writePidFile(Instant start) throws IOException {
        var lines = "%d\n%s\n%d\n54321\n".formatted(server.pid(), data, start.getEpochSecond());
        Files.writeString(data.resolve("postmaster.pid"), lines);
    }
}
