package org.fundwatch.rewards;

import java.util.Objects;

/** One of several reporters of one matter (联名举报人、多人举报人): the place of the report in the order of arrival, and its own facts. */
public record JointReporter(Arrival arrival, RewardFacts facts) {
    public JointReporter {
        Objects.requireNonNull(arrival);
        Objects.requireNonNull(facts);
    }
}
