package org.fundwatch.local.road;

import java.util.List;
import java.util.function.Function;

/** What is played, in order. */
final class Programme {
    private Programme() {}

    static List<Function<Scene, Tale>> all() {
        return cases();
    }

    static List<Function<Scene, Tale>> cases() {
        return RoadCases.all().stream()
                .<Function<Scene, Tale>>map(roadCase -> scene -> new Journey(roadCase, scene.reporting(), scene.desk()))
                .toList();
    }

    static List<Function<Scene, Tale>> claims() {
        return RoadClaims.all().stream()
                .<Function<Scene, Tale>>map(claim -> scene -> new ClaimVisit(claim, scene))
                .toList();
    }
}
