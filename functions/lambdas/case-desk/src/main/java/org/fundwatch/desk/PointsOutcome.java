package org.fundwatch.desk;

import org.fundwatch.cases.points.Outcome;

/** What a year's points lead to, by its name. */
enum PointsOutcome {
    CLEAR,
    NOTICED,
    SUSPENDED,
    TERMINATED;

    static PointsOutcome of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Clear _ -> CLEAR;
            case Outcome.Noticed _ -> NOTICED;
            case Outcome.Suspended _ -> SUSPENDED;
            case Outcome.Terminated _ -> TERMINATED;
        };
    }
}
