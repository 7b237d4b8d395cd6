package org.fundwatch.local.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.fundwatch.local.runtime.Invocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchResponseTest {
    private static final Set<String> BATCH = Set.of("a", "b");

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
        no answer at all                     | ~~                                                      | 0
        the answer null                      | null                                                    | 0
        an answer without a list             | {}                                                      | 0
        a list that is null                  | {"batchItemFailures":null}                              | 0
        an empty list                        | {"batchItemFailures":[]}                                | 0
        one message named                    | {"batchItemFailures":[{"itemIdentifier":"a"}]}          | 1
        a stranger named beside a message    | {"batchItemFailures":[{"itemIdentifier":"a"},{"itemIdentifier":"x"}]} | 2
        an empty name                        | {"batchItemFailures":[{"itemIdentifier":""}]}           | 2
        no name                              | {"batchItemFailures":[{"itemIdentifier":null}]}         | 2
        a key that is misspelt               | {"batchItemFailures":[{"itemId":"a"}]}                  | 2
        a list that is none                  | {"batchItemFailures":"a"}                               | 2
        an answer that is no JSON            | {"batchItemFail                                         | 2
        """)
    void the_messages_that_failed_are_read_as_the_cloud_does(String answer, String json, int failed) {
        assertThat(BatchResponse.failed(ScriptedFunctions.answered(json), true, BATCH))
                .hasSize(failed);
    }

    @Test
    void without_reported_failures_every_answer_is_a_success() {
        var answer = ScriptedFunctions.answered("{\"batchItemFailures\":[{\"itemIdentifier\":\"a\"}]}");

        assertThat(BatchResponse.failed(answer, false, BATCH)).isEmpty();
    }

    @Test
    void a_function_that_does_not_answer_fails_the_whole_batch() {
        assertThat(BatchResponse.failed(new Invocation.TimedOut(), false, BATCH))
                .isEqualTo(BATCH);
        assertThat(BatchResponse.failed(new Invocation.Failed("Runtime.ExitError", "left"), true, BATCH))
                .isEqualTo(BATCH);
    }
}
