package org.fundwatch.local.runtime;

import java.util.Optional;

/** Where those who have an event meet the one runtime that asks for it; never more than one job at a time. */
final class Handover {
    private Optional<Job> waiting = Optional.empty();
    private Optional<Job> running = Optional.empty();
    private boolean closed;
    private int polls;

    /** Lays an event down for the runtime; after the end it comes back untouched. */
    synchronized void offer(Job job) {
        if (closed) {
            job.returnUntouched();
            return;
        }
        waiting = Optional.of(job);
        notifyAll();
    }

    /** Waits for an event; empty when the runtime asks anew (the old question is dead) or when all is over. */
    synchronized Optional<Job> take() throws InterruptedException {
        var poll = ++polls;
        notifyAll();
        while (waiting.isEmpty() && poll == polls && !closed) {
            wait();
        }
        if (poll != polls || closed) {
            return Optional.empty();
        }
        running = waiting;
        waiting = Optional.empty();
        return running;
    }

    /** The event could not be sent: whoever had asked is gone. */
    synchronized void putBack(Job job) {
        running = Optional.empty();
        offer(job);
    }

    /** The job that the runtime answers; empty for an id that is not the current one. */
    synchronized Optional<Job> finish(String id) {
        var job = running.filter(current -> current.id().equals(id));
        if (job.isPresent()) {
            running = Optional.empty();
        }
        return job;
    }

    /** Ends everything: what the function had fails, what it had not yet goes back unless it never started. */
    synchronized void close(Invocation.Failed reason) {
        closed = true;
        running.ifPresent(job -> job.end(reason));
        waiting.ifPresent(job -> giveBack(job, reason));
        notifyAll();
    }

    /** How often the runtime has asked. */
    synchronized int polls() {
        return polls;
    }

    synchronized boolean isOpen() {
        return !closed;
    }

    private void giveBack(Job job, Invocation.Failed reason) {
        if (polls > 0) {
            job.returnUntouched();
        } else {
            job.end(reason);
        }
    }
}
