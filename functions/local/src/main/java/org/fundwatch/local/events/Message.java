package org.fundwatch.local.events;

import java.time.Duration;
import java.time.Instant;

/**
 * A message of a queue.
 *
 * @param receiveCount how often it was handed out, from 0
 * @param firstReceivedAt when that was for the first time; {@link #NEVER} before
 * @param visibleAt from when on it may be handed out
 */
record Message(String id, String body, Instant sentAt, int receiveCount, Instant firstReceivedAt, Instant visibleAt) {
    static final Instant NEVER = Instant.EPOCH;

    static Message sent(String id, String body, Instant at) {
        return new Message(id, body, at, 0, NEVER, at);
    }

    boolean isVisible(Instant now) {
        return !visibleAt.isAfter(now);
    }

    /** Handed out once more, and hidden for that long. */
    Message received(Instant now, Duration hidden) {
        var first = receiveCount == 0 ? now : firstReceivedAt;
        return new Message(id, body, sentAt, receiveCount + 1, first, now.plus(hidden));
    }

    Message visibleFrom(Instant at) {
        return new Message(id, body, sentAt, receiveCount, firstReceivedAt, at);
    }
}
