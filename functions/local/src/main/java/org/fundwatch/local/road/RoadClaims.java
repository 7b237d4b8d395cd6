package org.fundwatch.local.road;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The claims of the road, in the order in which they are checked. */
public final class RoadClaims {
    /** The number of the national service that has an example, and that example's id. */
    public static final String NATIONAL = "3101";

    static final List<String> NAMES = List.of("C001", "C003", "C028");

    static List<RoadClaim> all() {
        return NAMES.stream().map(RoadClaims::read).toList();
    }

    /** What a hospital's program sends of the claim with this id; empty for one that is not played. */
    public static Optional<Map<String, ?>> request(String id) {
        return id.equals(NATIONAL) ? Optional.of(national()) : played(id);
    }

    private static Map<String, ?> national() {
        var text = RoadFiles.read("national/" + NATIONAL + ".json");
        return Json.object(text, "request");
    }

    private static Optional<Map<String, ?>> played(String id) {
        return all().stream().filter(claim -> claim.id().equals(id)).findFirst().map(RoadClaim::request);
    }

    private static RoadClaim read(String name) {
        var text = RoadFiles.read("claims/" + name + ".json");
        return RoadClaim.of(Json.parse(text), Json.object(text, "request"));
    }

    private RoadClaims() {}
}
