package org.fundwatch.blacklist;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test sets to noon in China of any day. */
@Singleton
public class Calendar extends Clock {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private Instant now = Instant.EPOCH;

    void isNow(String day) {
        now = LocalDate.parse(day).atTime(LocalTime.NOON).atZone(CHINA).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
