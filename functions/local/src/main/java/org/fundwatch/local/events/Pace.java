package org.fundwatch.local.events;

import java.time.Duration;
import org.fundwatch.local.template.QueueSpec;

/**
 * How patient this machine is.
 *
 * @param batchWindow how long a batch that is not full waits for more
 * @param redelivery after how long a failed message comes back; AWS would wait for the queue's visibility timeout
 * @param concurrentBatches batches of one queue at once; Lambda begins with five, here each may cost a new process
 */
public record Pace(Duration batchWindow, Duration redelivery, int concurrentBatches) {

    /** The pace for working and showing: failed messages come back after the given delay. */
    public static Pace redeliveringAfter(Duration delay) {
        return new Pace(Duration.ofMillis(100), delay, 2);
    }

    Duration redelivery(QueueSpec queue) {
        return redelivery.compareTo(queue.visibility()) < 0 ? redelivery : queue.visibility();
    }
}
