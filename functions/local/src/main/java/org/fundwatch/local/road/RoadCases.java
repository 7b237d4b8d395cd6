package org.fundwatch.local.road;

import java.util.List;

/** The cases of the road, in the order in which they are played. */
final class RoadCases {
    static final List<String> NAMES = List.of("PC-001", "PC-009", "HB-ANCHOR");

    static List<RoadCase> all() {
        return NAMES.stream()
                .map(name -> RoadCase.of(Json.parse(RoadFiles.read("cases/" + name + ".json"))))
                .toList();
    }

    private RoadCases() {}
}
