package org.fundwatch.local.template;

import java.time.Duration;

/**
 * A queue.
 *
 * @param visibility how long a received message stays hidden
 * @param maxReceive receives after which a message goes to the dead letters
 * @param deadLetters the name of that queue, empty where there is none
 */
public record QueueSpec(String name, Duration visibility, int maxReceive, String deadLetters) {

    public boolean hasDeadLetters() {
        return !deadLetters.isEmpty();
    }
}
