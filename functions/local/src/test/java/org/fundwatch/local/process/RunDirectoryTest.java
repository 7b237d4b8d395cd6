package org.fundwatch.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDirectoryTest {
    @TempDir
    Path folder;

    private Process child;

    @BeforeEach
    void start_a_child() throws IOException {
        child = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void end_the_child() {
        child.destroyForcibly();
    }

    @Test
    void an_orphan_of_a_killed_launcher_is_ended() throws Exception {
        new RunDirectory(folder).register("report-intake-1", child.toHandle());

        var ended = new RunDirectory(folder).endOrphans();

        assertThat(ended).isEqualTo(1);
        assertThat(child.waitFor()).isNotZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_process_that_only_has_the_same_id_is_left_alone() throws IOException {
        var earlier = StartedProcess.of(child.toHandle()).startedAt().minusSeconds(3600);
        Files.writeString(folder.resolve("report-intake-1.pid"), new StartedProcess(child.pid(), earlier).line());

        var ended = new RunDirectory(folder).endOrphans();

        assertThat(ended).isZero();
        assertThat(child.isAlive()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_forgotten_process_is_left_alone() {
        var run = new RunDirectory(folder);
        run.register("report-intake-1", child.toHandle());
        run.forget("report-intake-1");

        assertThat(run.endOrphans()).isZero();
        assertThat(child.isAlive()).isTrue();
    }

    @Test
    void a_half_written_file_is_forgotten() throws IOException {
        Files.writeString(folder.resolve("report-intake-1.pid"), "");

        assertThat(new RunDirectory(folder).endOrphans()).isZero();
        assertThat(folder).isEmptyDirectory();
    }
}
