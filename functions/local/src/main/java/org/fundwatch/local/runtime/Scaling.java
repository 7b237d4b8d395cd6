package org.fundwatch.local.runtime;

import java.time.Duration;

/**
 * How many processes this machine may give to one function, and how soon.
 *
 * @param instances at most that many, however many the template reserves
 * @param patience how long an event waits for a busy instance before another one is started, or, at the cap, refused
 * @param start how long an instance may take until it asks for its first event
 */
public record Scaling(int instances, Duration patience, Duration start) {

    /** Gentle to a small machine, where a second process costs more than a short wait. */
    public static final Scaling DEFAULT = new Scaling(4, Duration.ofSeconds(2), Duration.ofMinutes(1));
}
