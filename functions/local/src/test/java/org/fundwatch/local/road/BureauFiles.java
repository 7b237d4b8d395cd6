package org.fundwatch.local.road;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fundwatch.kernel.Money;

/** What the small bureau has on file: the n-th report is about the n-th case of the road. */
final class BureauFiles {
    private static final String FORM = "<input type=\"hidden\" name=\"key\" value=\"0\">";
    private static final Map<String, String> TRACE = Map.of("policy", "reward/some-scheme");
    private final List<RoadCase> filed = new ArrayList<>();
    private final Set<String> askedBefore = new HashSet<>();

    synchronized Answer answer(String method, String path, String body) {
        return switch (path) {
            case "/v1/reports" -> created(file());
            case "/portal/zh-CN" -> method.equals("GET") ? new Answer(200, FORM) : new Answer(201, receiptPage());
            case "/v1/follow-up" -> ok(Map.of("stage", caseIn(body).stage()));
            default -> path.startsWith("/v1/institutions/") ? ok(Map.of()) : ofCase(method, path);
        };
    }

    private Map<String, Object> file() {
        filed.add(RoadCases.all().get(filed.size()));
        return Map.of("caseNumber", "FW-000" + filed.size(), "receipt", "FW-000" + filed.size() + "-SECRET");
    }

    private String receiptPage() {
        var receipt = file();
        return "<p class=\"receipt\" lang=\"en\">" + receipt.get("receipt") + "</p><dl><dd>" + receipt.get("caseNumber")
                + "</dd></dl>";
    }

    /** The case and its reward are there only when asked for the second time. */
    private Answer ofCase(String method, String path) {
        if (method.equals("GET") && !path.endsWith("/what-if") && askedBefore.add(path)) {
            return new Answer(404, "");
        }
        var roadCase = caseIn(path);
        return switch (path.replaceFirst(".*/", "")) {
            case "acceptance" -> ok(Map.of("stage", "ACCEPTED"));
            case "findings" -> ok(Map.of("stage", "INVESTIGATED", "finding", 1));
            case "penalty" -> ok(Map.of("stage", "PENALTY_DECIDED"));
            case "closure" -> ok(Map.of("stage", "CLOSED_SUBSTANTIATED"));
            case "reward" -> ok(reward(roadCase.reward()));
            case "what-if" -> ok(Map.of("status", "PROPOSED", "amountFen", whatIf(roadCase), "trace", TRACE));
            default -> ok(Map.of("stage", "RECEIVED", "penalty", penalty(roadCase)));
        };
    }

    private RoadCase caseIn(String text) {
        var digit = text.indexOf("FW-000") + "FW-000".length();
        return filed.get(text.charAt(digit) - '1');
    }

    private static Map<String, Object> penalty(RoadCase roadCase) {
        var basis = Map.of("article", roadCase.penalty().article());
        return Map.of(
                "fineFen", roadCase.penalty().fine().fen(),
                "refundFen", roadCase.finding().amount().fen(),
                "trace", Map.of("policy", "penalty/some-law"),
                "parts", List.of(Map.of("basis", basis)));
    }

    private static Map<String, Object> reward(RoadCase.Reward expected) {
        var reward = new LinkedHashMap<String, Object>();
        reward.put("trace", TRACE);
        reward.put("status", expected.status());
        expected.amount().map(Money::fen).ifPresent(fen -> reward.put("amountFen", fen));
        expected.missing().ifPresent(missing -> reward.put("missing", missing));
        return reward;
    }

    private static long whatIf(RoadCase roadCase) {
        return roadCase.whatIf().orElseThrow().amount().fen();
    }

    private static Answer ok(Map<String, ?> body) {
        return new Answer(200, Json.write(body));
    }

    private static Answer created(Map<String, ?> body) {
        return new Answer(201, Json.write(body));
    }
}
