package org.fundwatch.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
    void the_next_launcher_may_run_after_the_first() throws IOException {
        StateLock.take(state).close();

        assertThatCode(() -> StateLock.take(state).close()).doesNotThrowAnyException();
    }
}
