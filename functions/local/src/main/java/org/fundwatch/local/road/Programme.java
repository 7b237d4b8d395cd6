package org.fundwatch.local.road;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is played, in order. */
final class Programme {
    private Programme() {}

    static List<Function<Scene, Tale>> all(RoadMoment moment) {
        return Stream.of(cases(), payment(moment), grades(), claims(), screening(), list(moment), audit())
                .flatMap(List::stream)
                .toList();
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

    private static List<Function<Scene, Tale>> screening() {
        return List.of(Screening::new);
    }

    private static List<Function<Scene, Tale>> payment(RoadMoment moment) {
        return List.of(scene -> new PaidReward(scene, moment));
    }

    private static List<Function<Scene, Tale>> grades() {
        return List.of(scene -> new Grading(Grading.expected(), scene));
    }

    private static List<Function<Scene, Tale>> list(RoadMoment moment) {
        var roll = new Roll();
        return List.of(
                scene -> new ListedCase(ListedCase.Script.read("LIST-A", moment), scene, roll),
                scene -> new ListedCase(ListedCase.Script.read("LIST-B", moment), scene, roll),
                scene -> new Editions(scene, roll, moment));
    }

    private static List<Function<Scene, Tale>> audit() {
        return List.of(AuditTrail::new);
    }
}
