package org.fundwatch.local.road;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When the road is played: what in its files depends on that, so that terms neither lie behind nor run out. */
record RoadMoment(Instant now) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final long RUNS = 10_000_000;
    private static final int MONTH = 30;

    LocalDate today() {
        return now.atZone(CHINA).toLocalDate();
    }

    /** The day that those penalties bear that must be young. */
    LocalDate aMonthAgo() {
        return today().minusDays(MONTH);
    }

    /** Fills in the seven digits that make institutions of this run its own, and the day a month ago. */
    String fill(String text) {
        return text.replace("{run}", "%07d".formatted(now.getEpochSecond() % RUNS))
                .replace("{a month ago}", aMonthAgo().toString());
    }
}
