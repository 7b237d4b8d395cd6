package org.fundwatch.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    static Path folder;

    private static Path house;

    @BeforeAll
    static void build() throws IOException {
        house = LauncherProcess.house(folder);
    }

    @Test
    void term_ends_everything() throws Exception {
        var launcher = start();
        var function = launcher.knock().orElseThrow();
        var database = database();

        launcher.close();

        assertThat(launcher.exitCode()).isEqualTo(143);
        assertThat(function.onExit()).succeedsWithin(SOON);
        assertThat(database.onExit()).succeedsWithin(SOON);
        assertThat(house.resolve("state/run")).isEmptyDirectory();
    }

    @Test
    void what_a_killed_launcher_left_is_ended_by_the_next_one() throws Exception {
        var killed = start();
        var function = killed.knock().orElseThrow();
        var database = database();
        killed.handle().destroyForcibly();
        killed.exitCode();

        try (var next = start()) {
            assertThat(function.onExit()).succeedsWithin(SOON);
            assertThat(database.onExit()).succeedsWithin(SOON);
            assertThat(next.line("clean-up")).contains("ended 1");
            assertThat(next.knock()).isPresent();
        }
    }

    @Test
    void a_second_launcher_is_told_which_process_runs_already() throws Exception {
        try (var first = start();
                var second = LauncherProcess.start(house, "--empty", "--port", "0")) {
            assertThat(second.rest()).contains("Process " + first.handle().pid() + " already runs");
            assertThat(second.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void a_schedule_of_a_running_launcher_can_be_fired() throws Exception {
        try (var _ = start();
                var fire = LauncherProcess.start(house, "--fire", "sweep");
                var misspelt = LauncherProcess.start(house, "--fire", "swep")) {
            assertThat(fire.exitCode()).isZero();
            assertThat(misspelt.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void a_taken_port_is_told() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var launcher = LauncherProcess.start(house, "--port", String.valueOf(taken.getLocalPort()))) {
            assertThat(launcher.rest()).startsWith("Port " + taken.getLocalPort() + " is in use");
            assertThat(launcher.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void functions_that_are_not_built_are_told_with_the_command() throws Exception {
        try (var launcher = LauncherProcess.start(house, "--port", "0", "--functions", "nowhere")) {
            assertThat(launcher.rest()).contains("is missing: run make package");
            assertThat(launcher.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void once_with_nothing_to_play_it_ends_well() throws Exception {
        try (var launcher = LauncherProcess.start(house, "--port", "0", "--empty", "--once", "--fresh")) {
            assertThat(launcher.rest()).contains("gateway");
            assertThat(launcher.exitCode()).isZero();
        }
    }

    private static LauncherProcess start() throws IOException {
        return LauncherProcess.start(house, "--empty", "--port", "0").ready();
    }

    private static ProcessHandle database() throws IOException {
        var file = house.resolve("state/data/postgres/postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst()))
                .orElseThrow();
    }
}
