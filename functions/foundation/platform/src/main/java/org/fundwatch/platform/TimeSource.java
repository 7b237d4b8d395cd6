package org.fundwatch.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What time it is; a test gives its own {@link Clock} bean. */
@ApplicationScoped
public class TimeSource {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private final Clock clock;

    public TimeSource(Clock clock) {
        this.clock = clock;
    }

    /** This moment in whole microseconds, so that the database gives back what was stored. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today's date in China, by which every statutory term runs. */
    public LocalDate today() {
        return dateOf(now());
    }

    /** The date in China on which something happened. */
    public static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, CHINA);
    }
}
