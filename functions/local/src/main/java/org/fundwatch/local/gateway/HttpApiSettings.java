package org.fundwatch.local.gateway;

import java.time.Duration;
import java.time.InstantSource;
import org.fundwatch.local.template.ThrottleSpec;

/**
 * What the launcher decides about the gateway.
 *
 * @param port 0 for a free one
 * @param patience how long a function may take to answer; a real HTTP API waits 30 seconds
 */
public record HttpApiSettings(int port, ThrottleSpec throttle, Duration patience, InstantSource clock) {

    /** The longest that a real HTTP API waits for a function. */
    public static final Duration LONGEST = Duration.ofSeconds(30);
}
