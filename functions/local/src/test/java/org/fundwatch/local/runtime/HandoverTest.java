package org.fundwatch.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class HandoverTest {
    private static final Invocation.Failed GONE = new Invocation.Failed("Runtime.ExitError", "gone");
    private static final Executor OTHER = work -> Thread.ofPlatform().daemon().start(work);

    private final Handover handover = new Handover();
    private final Job job = new Job("x".getBytes(StandardCharsets.UTF_8));

    @Test
    void an_event_goes_to_the_newest_question_and_the_older_one_ends_empty() {
        var old = poll();
        awaitPolls(1);
        var young = poll();
        awaitPolls(2);

        assertThat(old.join()).isEmpty();
        handover.offer(job);

        assertThat(young.join()).contains(job);
    }

    @Test
    void an_event_that_could_not_be_sent_is_there_for_the_next_question() {
        handover.offer(job);
        poll().join();

        handover.putBack(job);

        assertThat(poll().join()).contains(job);
    }

    @Test
    void what_the_function_had_fails_with_it() {
        handover.offer(job);
        poll().join();

        handover.close(GONE);

        assertThat(job.outcome().join()).contains(GONE);
    }

    @Test
    void what_the_function_had_not_taken_goes_back() {
        var question = poll();
        awaitPolls(1);
        handover.close(GONE);
        handover.offer(job);

        assertThat(job.outcome().join()).isEmpty();
        assertThat(question.join()).isEmpty();
    }

    @Test
    void a_function_that_never_asked_fails_the_event_that_started_it() {
        handover.offer(job);

        handover.close(GONE);

        assertThat(job.outcome().join()).contains(GONE);
    }

    @Test
    void only_the_current_event_can_be_answered_and_only_once() {
        handover.offer(job);
        poll().join();

        assertThat(handover.finish("another")).isEmpty();
        assertThat(handover.finish(job.id())).contains(job);
        assertThat(handover.finish(job.id())).isEmpty();
    }

    private CompletableFuture<Optional<Job>> poll() {
        var answer = new CompletableFuture<Optional<Job>>();
        OTHER.execute(() -> {
            try {
                answer.complete(handover.take());
            } catch (InterruptedException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    private void awaitPolls(int number) {
        while (handover.polls() < number) {
            Thread.onSpinWait();
        }
    }
}
