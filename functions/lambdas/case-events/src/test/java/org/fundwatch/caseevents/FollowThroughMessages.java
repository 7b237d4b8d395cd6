package org.fundwatch.caseevents;

import static org.fundwatch.caseevents.Messages.event;

import java.util.Map;

/** What other functions tell of their work on a case. */
final class FollowThroughMessages {
    private FollowThroughMessages() {}

    static String weighed(String number, String weight, int grade) {
        return event(
                number,
                "PenaltyWeighed",
                2 + grade,
                Map.of(
                        "caseNumber",
                        number,
                        "institution",
                        "H00000000001",
                        "weight",
                        weight,
                        "number",
                        grade,
                        "grade",
                        "B",
                        "weighedOn",
                        "2024-05-20"));
    }

    static String onTheList(String number, String type, int edition) {
        return event(
                number,
                type,
                5 + edition,
                Map.of(
                        "list",
                        "violators",
                        "entryId",
                        "00000000-0000-4000-8000-000000000001",
                        "caseNumber",
                        number,
                        "edition",
                        edition));
    }

    /** By two people at the desk. */
    static String recalled(String number, String outcome) {
        return event(number, "RewardStopped", 9, Map.of("caseNumber", number, "outcome", outcome, "cause", "RECALLED"));
    }

    /** As it was told before there was a cause. */
    static String stopped(String number, String outcome) {
        return event(number, "RewardStopped", 6, Map.of("caseNumber", number, "outcome", outcome));
    }
}
