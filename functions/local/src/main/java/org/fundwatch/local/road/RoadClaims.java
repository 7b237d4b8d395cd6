package org.fundwatch.local.road;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The claims of the road, in the order in which they are checked. */
public final class RoadClaims {
    static final List<String> NAMES = List.of("C001", "C003", "C028");

    static List<RoadClaim> all() {
        return NAMES.stream().map(RoadClaims::read).toList();
    }

    /** What a hospital's program sends of the claim with this id; empty for one that is not played. */
    public static Optional<Map<String, ?>> request(String id) {
        return all().stream().filter(claim -> claim.id().equals(id)).findFirst().map(RoadClaim::request);
    }

    private static RoadClaim read(String name) {
        var text = RoadFiles.read("claims/" + name + ".json");
        return RoadClaim.of(Json.parse(text), Json.object(text, "request"));
    }

    private RoadClaims() {}
}
