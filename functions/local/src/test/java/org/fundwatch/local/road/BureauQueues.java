package org.fundwatch.local.road;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the small bureau checks claims, and what its queue tells: the n-th claim is the n-th of the road. */
final class BureauQueues {
    private final List<String> buried = new ArrayList<>();
    private String burying = "";
    private int checked;

    synchronized void bury(String queue) {
        burying = queue;
    }

    synchronized Optional<Answer> answer(String path, String body) {
        return switch (path) {
            case "/v1/claims/check" -> ok(check(body));
            case "/v1/leads" -> ok(Map.of("leads", List.of(lead())));
            case "/queues" -> ok(Map.of("claim-checks", Map.of("visible", 0, "inFlight", 0)));
            case "/dead-letters/claim-checks" -> Optional.of(new Answer(200, buried.toString()));
            default -> Optional.empty();
        };
    }

    private Map<String, Object> check(String body) {
        var claim = RoadClaims.all().get(checked++);
        if (!burying.isEmpty()) {
            buried.add(String.valueOf(checked));
        }
        if (!body.equals(Json.write(claim.request()))) {
            throw new AssertionError("not the claim of the road");
        }
        var findings = claim.rules().stream()
                .map(rule -> Map.of("rule", rule, "basis", "some-law 第三十八条第（一）项"))
                .toList();
        return Map.of("findings", findings, "totalFen", claim.total().fen());
    }

    private static Map<String, Object> lead() {
        return Map.of(
                "institution",
                RoadClaims.all().getFirst().institution(),
                "month",
                "2026-11",
                "findings",
                4,
                "amountFen",
                1357800,
                "example",
                true);
    }

    private static Optional<Answer> ok(Map<String, ?> body) {
        return Optional.of(new Answer(200, Json.write(body)));
    }
}
