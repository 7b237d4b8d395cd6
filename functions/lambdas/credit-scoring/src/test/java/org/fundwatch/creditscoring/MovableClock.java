package org.fundwatch.creditscoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The day that a test wants it to be. */
@ApplicationScoped
class MovableClock extends Clock {
    private volatile Instant moment = Instant.parse("2026-06-01T04:00:00Z");

    void moveTo(LocalDate day) {
        moment = day.atTime(4, 0).toInstant(ZoneOffset.UTC);
    }

    @Override
    public Instant instant() {
        return moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("nobody asks");
    }
}
