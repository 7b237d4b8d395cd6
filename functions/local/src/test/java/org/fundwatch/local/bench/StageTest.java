package org.fundwatch.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fundwatch.local.runtime.Invocation;
import org.fundwatch.local.runtime.Trial;
import org.junit.jupiter.api.Test;

class StageTest {
    private static final byte[] EVENT = {};

    private final List<String> launched = new ArrayList<>();
    private final Stage stage = new Stage();

    StageTest() {
        stage.around((function, event) -> answer(function), null);
    }

    @Test
    void while_nothing_is_measured_every_function_runs() {
        stage.invoke("case-events", EVENT);

        assertThat(launched).containsExactly("case-events");
    }

    @Test
    void while_one_is_measured_only_its_helpers_run_and_what_else_arrives_counts_as_done() {
        var subject = Subject.often("case-events", () -> {}).helpedBy("report-intake");
        stage.open(new Act(subject, StageTest::noProcess));

        stage.invoke("report-intake", EVENT);
        var other = stage.invoke("credit-scoring", EVENT);

        assertThat(launched).containsExactly("report-intake");
        assertThat(text(other)).isEqualTo("{\"batchItemFailures\":[]}");
    }

    @Test
    void the_one_that_is_measured_gets_its_event_in_a_process_of_its_own() {
        stage.open(new Act(Subject.often("case-desk", () -> {}), StageTest::noProcess));

        assertThatThrownBy(() -> stage.invoke("case-desk", EVENT)).hasMessage("a process would start here");
        assertThat(launched).isEmpty();
    }

    private Invocation answer(String function) {
        launched.add(function);
        return new Invocation.Answered(EVENT);
    }

    private static Trial noProcess() {
        throw new IllegalStateException("a process would start here");
    }

    private static String text(Invocation invocation) {
        return new String(((Invocation.Answered) invocation).payload(), StandardCharsets.UTF_8);
    }
}
