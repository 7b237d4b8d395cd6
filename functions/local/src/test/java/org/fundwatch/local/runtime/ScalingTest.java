package org.fundwatch.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScalingTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Scaling HASTY = new Scaling(2, Duration.ofMillis(50), MINUTE);

    private final ExecutorService callers = Executors.newCachedThreadPool();

    @TempDir
    private Path state;

    @AfterEach
    void end() {
        callers.shutdownNow();
    }

    @Test
    void waiting_events_get_more_instances_up_to_the_cap_and_are_then_throttled() {
        try (var sleeper = Running.of(state, Handlers.Sleeper.class, MINUTE, HASTY)) {
            var first = later(sleeper, "5000");
            var second = later(sleeper, "5000");
            pause();

            assertThat(sleeper.invoke("0")).isEqualTo(new Invocation.Throttled());
            assertThat(List.of(first.join(), second.join()))
                    .doesNotHaveDuplicates()
                    .allMatch(ScalingTest::isPid);
        }
    }

    @Test
    void an_instance_gets_one_event_at_a_time_and_a_patient_one_waits_for_it() {
        var patient = new Scaling(1, MINUTE, MINUTE);
        try (var sleeper = Running.of(state, Handlers.Sleeper.class, MINUTE, patient)) {
            var pids = List.of(later(sleeper, "200"), later(sleeper, "200"), later(sleeper, "200"));

            assertThat(pids.stream().map(CompletableFuture::join).distinct())
                    .hasSize(1)
                    .allMatch(ScalingTest::isPid);
        }
    }

    @Test
    void a_reserved_concurrency_below_the_cap_holds() {
        var function = Running.function(state, Handlers.Sleeper.class, MINUTE, 1);
        try (var sleeper = Running.of(state, function, HASTY, Map.of())) {
            var first = later(sleeper, "5000");
            pause();

            assertThat(sleeper.invoke("0")).isEqualTo(new Invocation.Throttled());
            assertThat(first.join()).matches(ScalingTest::isPid);
        }
    }

    @Test
    void an_instance_that_never_asks_for_an_event_is_given_up() {
        var impatient = new Scaling(1, MINUTE, Duration.ofMillis(1));
        try (var sleeper = Running.of(state, Handlers.Sleeper.class, MINUTE, impatient)) {
            assertThat(sleeper.invoke("0")).isEqualTo(new Invocation.TimedOut());
        }
    }

    @Test
    void those_who_still_wait_at_the_end_are_answered() {
        var sleeper = Running.of(state, Handlers.Sleeper.class, MINUTE, HASTY);
        var caller = later(sleeper, "60000");
        pause();

        sleeper.close();

        assertThat(caller.join()).contains("Runtime.ExitError");
        assertThat(sleeper.invoke("0")).isEqualTo(new Invocation.Throttled());
    }

    private CompletableFuture<String> later(Running function, String event) {
        return CompletableFuture.supplyAsync(() -> function.answer(event), callers);
    }

    private static boolean isPid(String text) {
        return text.matches("\\d+");
    }

    private static void pause() {
        try {
            Thread.sleep(2000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
