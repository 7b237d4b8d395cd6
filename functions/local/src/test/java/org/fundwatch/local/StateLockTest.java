package org.fundwatch.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateLockTest {
    @TempDir
    Path state;

    @Test
    void a_second_launcher_is_told_who_runs_already() throws IOException {
        try (var _ = StateLock.take(state)) {
            assertThatThrownBy(() -> StateLock.take(state))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void whoever_asks_whether_it_is_held_does_not_let_go_of_it() throws Exception {
        try (var _ = StateLock.take(state)) {
            assertThat(StateLock.isHeld(state)).isTrue();
            assertThatThrownBy(() -> StateLock.take(state)).isInstanceOf(Refusal.class);

            assertThat(seenByAnotherProcess()).isEqualTo("held");
        }
        assertThat(seenByAnotherProcess()).isEqualTo("free");
    }

    private String seenByAnotherProcess() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var asking = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), LockAsked.class.getName(), state.toString())
                .start();
        return new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    @Test
    void the_next_launcher_may_run_after_the_first() throws IOException {
        StateLock.take(state).close();

        assertThatCode(() -> StateLock.take(state).close()).doesNotThrowAnyException();
    }
}
