package org.fundwatch.local.runtime;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.fundwatch.local.process.Ending;

/** One process of a function with its own Runtime API: one event at a time, until the process ends. */
final class Instance {
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Handover handover;
    private final Process process;
    private final Limits limits;
    private final CompletableFuture<Void> gone;

    /**
     * How long an instance may take.
     *
     * @param start until it asks for its first event
     * @param answer for each event
     */
    record Limits(Duration start, Duration answer) {}

    /** Follows a process that was just started; {@code onEnd} is told when it has ended and its event is answered. */
    Instance(RuntimeApi api, Process process, Limits limits, Consumer<Instance> onEnd) {
        this.handover = api.handover();
        this.process = process;
        this.limits = limits;
        this.gone = process.onExit().thenAccept(ended -> {
            handover.close(exited(ended.exitValue()));
            api.close();
            onEnd.accept(this);
        });
    }

    /** Hands the event to the process and waits; empty when the process had left before it took the event. */
    Optional<Invocation> invoke(byte[] event) {
        if (!isUsable()) {
            return Optional.empty(); // its last poll may still be open, and would swallow the event
        }
        var job = new Job(event);
        handover.offer(job);
        try {
            await(CompletableFuture.anyOf(job.taken(), job.outcome()), limits.start());
            return await(job.outcome(), limits.answer());
        } catch (TimeoutException e) {
            handover.close(new Invocation.Failed("Sandbox.Timedout", "the instance took too long"));
            return Optional.of(new Invocation.TimedOut());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            handover.close(new Invocation.Failed("Sandbox.Ended", "nobody waits for the answer any more"));
            return Optional.empty();
        } finally {
            killUnlessUsable();
        }
    }

    /** Whether it may get another event. */
    boolean isUsable() {
        return process.toHandle().isAlive() && handover.isOpen();
    }

    /** Lets the process end in peace, but not for long, and waits for it. */
    void end() {
        Ending.end(process.toHandle(), GRACE);
        gone.join();
    }

    private void killUnlessUsable() {
        if (!handover.isOpen()) {
            Ending.end(process.toHandle(), Duration.ZERO);
        }
    }

    private static <T> T await(Future<T> future, Duration limit) throws TimeoutException, InterruptedException {
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Invocation.Failed exited(int status) {
        return new Invocation.Failed("Runtime.ExitError", "Runtime exited with error: exit status " + status);
    }
}
