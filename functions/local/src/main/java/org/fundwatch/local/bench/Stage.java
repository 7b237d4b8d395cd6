package org.fundwatch.local.bench;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fundwatch.local.Between;
import org.fundwatch.local.runtime.Functions;
import org.fundwatch.local.runtime.Invocation;

/**
 * Where one process of one function is measured with the events of a whole launcher. Of the other functions only those that
 * bring about such an event run meanwhile: what else arrives is answered as done, so that nothing else takes the processors.
 */
final class Stage implements Between {
    private static final byte[] DONE = "{\"batchItemFailures\":[]}".getBytes(StandardCharsets.UTF_8);

    private volatile Optional<Act> act = Optional.empty();
    private Functions functions;
    private Running running;

    @Override
    public Functions around(Functions launched, Running launcher) {
        functions = launched;
        running = launcher;
        return this::invoke;
    }

    Running running() {
        return running;
    }

    /** From now on this is played. */
    void open(Act played) {
        act = Optional.of(played);
    }

    /** From now on every function runs as the launcher runs it. */
    void clear() {
        act = Optional.empty();
    }

    Invocation invoke(String function, byte[] event) {
        var played = act;
        if (played.isEmpty() || played.get().helpers().contains(function)) {
            return functions.invoke(function, event);
        }
        return played.get().isOf(function) ? played.get().play(event) : new Invocation.Answered(DONE);
    }
}
