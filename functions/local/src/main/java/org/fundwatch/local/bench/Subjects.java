package org.fundwatch.local.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Every function that can be asked for a real answer by itself, and the empty one that they are measured beside. */
final class Subjects {
    /** One round trip to the database, without ORM. */
    static final String EMPTY = "bench-empty";

    private static final byte[] NO_EVENT = "{}".getBytes(StandardCharsets.UTF_8);
    private static final String UNLIMITED = "1000000";

    private Subjects() {}

    /** The empty one first. */
    static List<Subject> all(Callers callers, Stage stage) {
        var receipt = callers.file();
        callers.awaitCase();
        return List.of(
                Subject.often(EMPTY, () -> stage.invoke(EMPTY, NO_EVENT)),
                Subject.often("report-intake", callers::file),
                Subject.often("report-follow-up", () -> callers.follow(receipt)),
                Subject.often("case-desk", callers::cases),
                Subject.often("desk-pages", callers::signIn),
                Subject.often("reward-payment", callers::payouts),
                Subject.often("claim-validation", callers::check).with("RATE_LIMIT_PER_MINUTE", UNLIMITED),
                Subject.often("claim-recording", callers::check).helpedBy("claim-validation"),
                Subject.often("case-events", callers::file).helpedBy("report-intake"),
                Subject.seldom("case-deadlines", () -> callers.fire("case-deadlines-count")),
                Subject.seldom("reward-lapsing", () -> callers.fire("reward-lapsing-daily")),
                Subject.seldom("credit-regrading", () -> callers.fire("credit-regrading-daily")),
                Subject.seldom("event-relay", () -> callers.fire("event-relay-sweep")),
                Subject.seldom("blacklist-publication", () -> callers.fire("blacklist-publication-daily")),
                Subject.seldom("schema-migration", () -> stage.invoke("schema-migration", NO_EVENT)));
    }
}
