package org.fundwatch.local.runtime;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** One event on its way through an instance. */
final class Job {
    private final String id = UUID.randomUUID().toString();
    private final byte[] event;
    private final CompletableFuture<Void> taken = new CompletableFuture<>();
    private final CompletableFuture<Optional<Invocation>> outcome = new CompletableFuture<>();

    Job(byte[] event) {
        this.event = event;
    }

    String id() {
        return id;
    }

    byte[] event() {
        return event;
    }

    /** Done when the runtime has asked for the event and got it. */
    CompletableFuture<Void> taken() {
        return taken;
    }

    /** How it ended; empty when the instance left before it took the event, so that another one may have it. */
    CompletableFuture<Optional<Invocation>> outcome() {
        return outcome;
    }

    void end(Invocation invocation) {
        outcome.complete(Optional.of(invocation));
    }

    void returnUntouched() {
        outcome.complete(Optional.empty());
    }
}
