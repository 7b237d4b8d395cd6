package org.fundwatch.local.events;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.fundwatch.local.Journal;
import org.fundwatch.local.runtime.Functions;
import org.fundwatch.local.runtime.Invocation;
import org.fundwatch.local.template.EventSourceSpec;

/** One event source mapping: takes batches from a queue, invokes the function, and settles each message. */
public final class EventSource implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int TRIES = 20;
    private static final long GRACE_SECONDS = 2;

    private final EventSourceSpec spec;
    private final MessageQueue queue;
    private final Functions functions;
    private final Pace pace;
    private final Journal journal;
    private final Semaphore slots;
    private final ExecutorService batches = Executors.newVirtualThreadPerTaskExecutor();
    private final Thread poller = Thread.ofVirtual().unstarted(this::poll);
    private volatile boolean open = true;

    /** Starts polling at once. */
    public EventSource(EventSourceSpec spec, Queues queues, Functions functions, Pace pace, Journal journal) {
        this.spec = spec;
        this.queue = queues.queue(spec.queue());
        this.functions = functions;
        this.pace = pace;
        this.journal = journal;
        this.slots = new Semaphore(pace.concurrentBatches());
        poller.start();
    }

    private void poll() {
        try {
            while (open) {
                if (slots.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                    var batch = collect();
                    batches.execute(() -> settle(batch));
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Message> collect() throws InterruptedException {
        while (open && queue.visible(1).isEmpty()) {
            Thread.sleep(POLL);
        }
        if (queue.visible(spec.batchSize()).size() < spec.batchSize()) {
            Thread.sleep(pace.batchWindow());
        }
        return open ? queue.receive(spec.batchSize()) : List.of();
    }

    private void settle(List<Message> batch) {
        try {
            if (!batch.isEmpty()) {
                settle(ids(batch), invoke(SqsEvent.of(spec.queue(), batch)));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            slots.release();
        }
    }

    private void settle(Set<String> batch, Invocation invocation) {
        var failed = BatchResponse.failed(invocation, spec.reportFailures(), batch);
        batch.stream().filter(id -> !failed.contains(id)).forEach(queue::delete);
        queue.release(failed, pace.redelivery(queue.spec()));
        if (open && !failed.isEmpty()) {
            journal.note(spec.queue(), failed.size() + " of " + batch.size() + " failed in " + spec.function());
        }
    }

    /** A busy function is asked again for a while: that does not count as one more receive. */
    private Invocation invoke(byte[] event) throws InterruptedException {
        var invocation = functions.invoke(spec.function(), event);
        for (var tries = 1; open && invocation instanceof Invocation.Throttled && tries < TRIES; tries++) {
            Thread.sleep(PAUSE);
            invocation = functions.invoke(spec.function(), event);
        }
        return invocation;
    }

    private static Set<String> ids(List<Message> batch) {
        return batch.stream().map(Message::id).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Takes no more batches and gives those that run a short grace. Nothing is interrupted: when the functions end, what
     * still runs fails, and its messages stay in the queue.
     */
    @Override
    public void close() {
        open = false;
        try {
            poller.join();
            batches.shutdown();
            batches.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
