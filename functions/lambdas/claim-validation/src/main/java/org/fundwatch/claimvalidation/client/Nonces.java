package org.fundwatch.claimvalidation.client;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** What was used within the window of replay (防重放): of this instance alone, as many as it can hold. */
public final class Nonces {
    private record Used(String nonce, Instant until) {}

    private final int most;
    private final Deque<Used> order = new ArrayDeque<>();
    private final Set<String> used = new HashSet<>();

    /** Remembers at most so many. */
    public Nonces(int most) {
        this.most = most;
    }

    /** Whether it is the first use; from then on it is used, until it would be refused for its date anyway. */
    public synchronized boolean first(String nonce, Instant now, Instant until) {
        forgetWhile(() -> order.getFirst().until().isBefore(now));
        if (!used.add(nonce)) {
            return false;
        }
        forgetWhile(() -> order.size() >= most);
        order.addLast(new Used(nonce, until));
        return true;
    }

    private void forgetWhile(BooleanSupplier holds) {
        while (!order.isEmpty() && holds.getAsBoolean()) {
            used.remove(order.removeFirst().nonce());
        }
    }
}
