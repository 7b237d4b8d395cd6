package org.fundwatch.local.runtime;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The instances of one function: the first at the first event, more while events wait, up to the cap. */
final class InstancePool implements AutoCloseable {
    private final InstanceFactory factory;
    private final int cap;
    private final Duration patience;
    private final Deque<Instance> idle = new ArrayDeque<>();
    private final Set<Instance> all = new HashSet<>();
    private int starting;
    private boolean closed;

    InstancePool(InstanceFactory factory, int cap, Duration patience) {
        this.factory = factory;
        this.cap = cap;
        this.patience = patience;
    }

    Invocation invoke(byte[] event) {
        try {
            for (var instance = borrow(); instance.isPresent(); instance = borrow()) {
                var outcome = instance.get().invoke(event);
                giveBack(instance.get());
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            }
            return new Invocation.Throttled();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Invocation.Throttled();
        } catch (IOException e) {
            return new Invocation.Failed("Runtime.InvalidEntrypoint", e.getMessage());
        }
    }

    private Optional<Instance> borrow() throws InterruptedException, IOException {
        synchronized (this) {
            var instance = awaitIdle();
            if (instance.isPresent() || closed || size() >= cap) {
                return instance;
            }
            starting++;
        }
        return start();
    }

    private Optional<Instance> awaitIdle() throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        for (var left = patience.toMillis(); idle.isEmpty() && size() > 0 && !closed && left > 0; ) {
            wait(left);
            left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        }
        return closed ? Optional.empty() : Optional.ofNullable(idle.pollFirst());
    }

    private int size() {
        return all.size() + starting;
    }

    private Optional<Instance> start() throws IOException {
        Optional<Instance> started = Optional.empty();
        try {
            started = Optional.of(factory.start(this::ended));
        } finally {
            arrived(started);
        }
        if (isClosed()) {
            started.ifPresent(Instance::end);
        }
        return started;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void arrived(Optional<Instance> started) {
        starting--;
        started.filter(Instance::isUsable).ifPresent(all::add);
        notifyAll();
    }

    private synchronized void giveBack(Instance instance) {
        if (all.contains(instance) && instance.isUsable()) {
            idle.addFirst(instance);
        }
        notifyAll();
    }

    private synchronized void ended(Instance instance) {
        all.remove(instance);
        idle.remove(instance);
        notifyAll();
    }

    synchronized FunctionState state(String function) {
        return new FunctionState(function, all.size(), all.size() - idle.size(), factory.starts());
    }

    @Override
    public void close() {
        List<Instance> left;
        synchronized (this) {
            closed = true;
            notifyAll();
            left = List.copyOf(all);
        }
        left.parallelStream().forEach(Instance::end);
    }
}
