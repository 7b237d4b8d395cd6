package org.fundwatch.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was started, to be ended in the opposite order; each once, also when two threads end it. */
final class Parts implements AutoCloseable {
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Journal journal;

    Parts(Journal journal) {
        this.journal = journal;
    }

    Journal journal() {
        return journal;
    }

    synchronized <T extends AutoCloseable> T add(T part) {
        started.push(part);
        return part;
    }

    /** Ends all parts: one that cannot be ended does not keep the others alive. */
    @Override
    public synchronized void close() {
        while (!started.isEmpty()) {
            end(started.pop());
        }
    }

    private void end(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) { // the launcher's edge: whatever it is, the next part must end as well
            journal.note("end", part.getClass().getSimpleName() + ": " + e);
        }
    }
}
