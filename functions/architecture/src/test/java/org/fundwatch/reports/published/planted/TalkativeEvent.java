package org.fundwatch.reports.published.planted;

/** Breaks, on purpose, the rule that an event holds no identity. */
public class TalkativeEvent {
    Identity reporter;

    static class Identity {}
}
