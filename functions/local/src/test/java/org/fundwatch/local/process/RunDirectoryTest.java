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
    void the_running_processes_of_a_function_are_found_by_its_name() {
        var run = new RunDirectory(folder);
        run.register("report-intake-1", child.toHandle());

        assertThat(run.running("report-intake")).containsExactly(child.toHandle());
        assertThat(run.running("report")).isEmpty();
    }

    @Test
    void an_ended_process_is_remembered_until_it_is_forgotten() throws InterruptedException {
        var run = new RunDirectory(folder);
        run.register("report-intake-1", child.toHandle());
        child.destroyForcibly().waitFor();

        assertThat(run.running("report-intake")).isEmpty();
        assertThat(run.remembers(child.toHandle())).isTrue();

        run.forget("report-intake-1");
        assertThat(run.remembers(child.toHandle())).isFalse();
    }

    @Test
    void a_half_written_file_is_forgotten() throws IOException {
        Files.writeString(folder.resolve("report-intake-1.pid"), "");

        assertThat(new RunDirectory(folder).endOrphans()).isZero();
        assertThat(folder).isEmptyDirectory();
    }
}
