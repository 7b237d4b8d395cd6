package org.fundwatch.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.fundwatch.local.template.FunctionSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {
    @TempDir
    private Path state;

    @Test
    void each_start_is_a_process_of_its_own_that_ends_with_its_trial() throws IOException {
        var starter = new Trial.Starter(function(Handlers.Pid.class), settings("pid"));

        var first = starter.start();
        assertThat(answer(first, "")).isEqualTo(String.valueOf(first.process().pid()));
        first.close();
        assertThat(first.process().isAlive()).isFalse();

        try (var second = starter.start()) {
            assertThat(answer(second, ""))
                    .isEqualTo(String.valueOf(second.process().pid()));
        }
    }

    @Test
    void an_image_starts_from_the_cache_that_one_process_has_trained() throws IOException {
        var trained = Image.trained(
                function(Handlers.Echo.class),
                settings("training"),
                trial -> assertThat(answer(trial, "\"learn\"")).isEqualTo("\"learn\""));

        try (var trial = new Trial.Starter(trained, settings("trained")).start()) {
            assertThat(answer(trial, "\"医保\"")).isEqualTo("\"医保\"");
            assertThat(trial.process().info().commandLine().orElseThrow()).contains("-XX:AOTMode=on");
        }
    }

    private FunctionSpec function(Class<?> handler) {
        return Running.function(state, handler, Duration.ofMinutes(1), FunctionSpec.UNRESERVED);
    }

    private RuntimeSettings settings(String folder) {
        return new RuntimeSettings(
                state.resolve(folder), Path.of("target/ric"), Scaling.DEFAULT, LogSink.NONE, spec -> Map.of());
    }

    private static String answer(Trial trial, String event) {
        var outcome = trial.invoke(event.getBytes(StandardCharsets.UTF_8));
        return new String(((Invocation.Answered) outcome).payload(), StandardCharsets.UTF_8);
    }
}
