package org.fundwatch.local.gateway;

import java.time.InstantSource;
import org.fundwatch.local.template.ThrottleSpec;

/** Lets so many requests a second pass, and so many at once. */
final class TokenBucket {
    private static final long MILLIS = 1000;

    private final ThrottleSpec throttle;
    private final InstantSource clock;
    private long filledAt;
    private long thousandths;

    TokenBucket(ThrottleSpec throttle, InstantSource clock) {
        this.throttle = throttle;
        this.clock = clock;
        this.filledAt = clock.millis();
        this.thousandths = throttle.burst() * MILLIS;
    }

    synchronized boolean take() {
        var now = clock.millis();
        var earned = Math.max(0, now - filledAt) * throttle.perSecond();
        thousandths = Math.min(throttle.burst() * MILLIS, thousandths + earned);
        filledAt = now;
        if (thousandths < MILLIS) {
            return false;
        }
        thousandths -= MILLIS;
        return true;
    }
}
