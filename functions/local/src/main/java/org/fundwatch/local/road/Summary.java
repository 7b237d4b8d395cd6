package org.fundwatch.local.road;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the road came out, for whoever reads its last line. */
record Summary(List<Outcome> outcomes) {

    private static final String REWARDS = "rewards";

    boolean ok() {
        return outcomes.stream().allMatch(outcome -> outcome.failure().isEmpty());
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("road", ok() ? "ok" : "failed");
        json.put("steps", outcomes.stream().mapToInt(Outcome::steps).sum());
        var told = told();
        json.putAll(told);
        if (told.containsKey(REWARDS)) {
            json.put("paid", told.get(REWARDS).stream().filter(Summary::isPaid).count());
        }
        if (!ok()) {
            json.put("failed", outcomes.stream().flatMap(Outcome::failures).toList());
        }
        return json;
    }

    private static boolean isPaid(Map<String, Object> reward) {
        return "paid".equals(reward.get("status"));
    }

    private Map<String, List<Map<String, Object>>> told() {
        var lists = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (var outcome : outcomes) {
            outcome.tale()
                    .told()
                    .forEach((name, items) -> lists.computeIfAbsent(name, key -> new ArrayList<>())
                            .addAll(items));
        }
        return lists;
    }
}
