package org.fundwatch.local.road;

import java.util.List;

/** The claims of the road, in the order in which they are checked. */
final class RoadClaims {
    static final List<String> NAMES = List.of("C001", "C003", "C028");

    static List<RoadClaim> all() {
        return NAMES.stream().map(RoadClaims::read).toList();
    }

    private static RoadClaim read(String name) {
        var text = RoadFiles.read("claims/" + name + ".json");
        return RoadClaim.of(Json.parse(text), Json.object(text, "request"));
    }

    private RoadClaims() {}
}
