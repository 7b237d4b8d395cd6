package org.fundwatch.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LambdaFunctionsTest {
    private static final int SIX_MEGABYTES = 6 * 1024 * 1024;

    @TempDir
    private Path state;

    @Test
    void passes_the_event_on_and_the_answer_back() {
        try (var echo = Running.of(state, Handlers.Echo.class)) {
            assertThat(echo.answer("{\"a\":\"医保\"}")).isEqualTo("{\"a\":\"医保\"}");
        }
    }

    @Test
    void starts_nothing_before_the_first_event_and_keeps_one_process_for_the_next() throws IOException {
        try (var pid = Running.of(state, Handlers.Pid.class)) {
            assertThat(runFolder()).isEmpty();

            assertThat(pid.answer("")).isEqualTo(pid.answer(""));
            assertThat(runFolder()).containsExactly("sample-1.pid");
        }
    }

    @Test
    void leaves_no_process_and_no_trace_of_one_behind() throws IOException {
        var pid = Running.of(state, Handlers.Pid.class);
        var process = ProcessHandle.of(Long.parseLong(pid.answer("")));

        pid.close();

        assertThat(process.filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(runFolder()).isEmpty();
    }

    @Test
    void gives_the_surroundings_that_lambda_gives() {
        try (var asked = Running.of(state, Handlers.Surroundings.class)) {
            assertThat(asked.answer("AWS_LAMBDA_FUNCTION_NAME")).isEqualTo("sample");
            assertThat(asked.answer("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")).isEqualTo("256");
            assertThat(asked.answer("DB_USER")).isEqualTo("sample");
            assertThat(asked.answer("GREETING")).isEqualTo("from the launcher");
            assertThat(asked.answer("HOME")).isEqualTo("null");
            assertThat(asked.answer("function")).isEqualTo("arn:aws-cn:lambda:cn-north-1:000000000000:function:sample");
            assertThat(Integer.parseInt(asked.answer("remaining"))).isBetween(30_000, 60_000);
            assertThat(Integer.parseInt(asked.answer("heap"))).isBetween(180, 230);
        }
    }

    @Test
    void prefixes_each_line_and_keeps_it_in_the_log_of_the_function() {
        var echo = Running.of(state, Handlers.Echo.class);

        echo.answer("x");
        echo.close();

        assertThat(echo.lines).contains("[sample#1] 回声 heard something");
        assertThat(state.resolve("logs/sample.log")).content().contains("[sample#1] 回声 heard something\n");
    }

    @Test
    void a_function_that_throws_fails_by_its_type_and_its_process_lives_on() {
        try (var broken = Running.of(state, Handlers.Broken.class)) {
            var before = broken.answer("pid");

            assertThat(broken.invoke("work"))
                    .isEqualTo(new Invocation.Failed("java.lang.IllegalStateException", "broken on purpose"));
            assertThat(broken.answer("pid")).isEqualTo(before);
        }
    }

    @Test
    void a_function_over_its_time_is_ended_and_the_next_event_gets_a_new_process() {
        try (var sleeper = Running.of(state, Handlers.Sleeper.class, Duration.ofSeconds(2), Scaling.DEFAULT)) {
            var first = sleeper.answer("0");

            assertThat(sleeper.invoke("60000")).isEqualTo(new Invocation.TimedOut());
            assertThat(sleeper.answer("0")).isNotEqualTo(first).containsOnlyDigits();
            assertThat(ProcessHandle.of(Long.parseLong(first)).filter(ProcessHandle::isAlive))
                    .isEmpty();
        }
    }

    @Test
    void a_function_that_leaves_at_its_start_fails_at_once() {
        try (var leaving = Running.of(state, Handlers.LeavesAtStart.class)) {
            assertThat(leaving.invoke("x"))
                    .isEqualTo(new Invocation.Failed("Runtime.ExitError", "Runtime exited with error: exit status 7"));
        }
    }

    @Test
    void a_function_that_cannot_be_made_fails_by_its_reason() {
        try (var broken = Running.of(state, Handlers.BrokenAtStart.class)) {
            assertThat(broken.invoke("x"))
                    .isInstanceOfSatisfying(
                            Invocation.Failed.class,
                            failed -> assertThat(failed.errorType() + failed.message())
                                    .contains("IllegalStateException", "no configuration"));
        }
    }

    @Test
    void a_function_that_leaves_at_work_fails_and_another_process_takes_the_next_event() {
        try (var leaving = Running.of(state, Handlers.LeavesAtWork.class)) {
            assertThat(leaving.invoke("leave"))
                    .isEqualTo(new Invocation.Failed("Runtime.ExitError", "Runtime exited with error: exit status 3"));
            assertThat(leaving.answer("stay")).isEqualTo("stayed");
        }
    }

    @Test
    void the_poll_of_a_killed_process_takes_no_event_with_it() {
        try (var pid = Running.of(state, Handlers.Pid.class)) {
            var first = pid.answer("");
            var process = ProcessHandle.of(Long.parseLong(first)).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();

            assertThat(pid.answer("")).isNotEqualTo(first).containsOnlyDigits();
        }
    }

    @Test
    void six_megabytes_pass_both_ways() {
        try (var echo = Running.of(state, Handlers.Echo.class)) {
            assertThat(echo.answer("x".repeat(SIX_MEGABYTES))).hasSize(SIX_MEGABYTES);
        }
    }

    @Test
    void an_event_over_six_megabytes_never_reaches_the_function() throws IOException {
        try (var echo = Running.of(state, Handlers.Echo.class)) {
            assertThat(echo.invoke("x".repeat(SIX_MEGABYTES + 1)))
                    .isEqualTo(
                            new Invocation.Failed(
                                    "RequestEntityTooLarge",
                                    "6291457 byte payload is too large for the RequestResponse invocation type (limit 6291456 bytes)"));
            assertThat(runFolder()).isEmpty();
        }
    }

    @Test
    void an_answer_over_six_megabytes_fails_and_the_next_one_passes() {
        try (var large = Running.of(state, Handlers.Large.class)) {
            assertThat(large.invoke(String.valueOf(SIX_MEGABYTES + 101)))
                    .isEqualTo(new Invocation.Failed(
                            "Function.ResponseSizeTooLarge",
                            "Response payload size exceeded maximum allowed payload size (6291556 bytes)."));
            assertThat(large.answer("3")).isEqualTo("xxx");
        }
    }

    @Test
    void an_unknown_function_is_a_mistake_of_the_launcher() {
        try (var echo = Running.of(state, Handlers.Echo.class)) {
            assertThatThrownBy(() -> echo.functions.invoke("nobody", new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_missing_package_fails_the_invocation() throws IOException {
        try (var echo = Running.of(state, Handlers.Echo.class)) {
            Files.delete(state.resolve("function.zip"));

            assertThat(echo.invoke("x"))
                    .isInstanceOfSatisfying(
                            Invocation.Failed.class,
                            failed -> assertThat(failed.errorType()).isEqualTo("Runtime.InvalidEntrypoint"));
        }
    }

    private List<String> runFolder() throws IOException {
        try (var files = Files.list(state.resolve("run"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
