package org.fundwatch.rewards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Tree;

/** A policy of no real place's, as its file would be parsed, to be bent by a test. */
record SomePolicy(Map<String, Object> keys) {

    static SomePolicy aPolicy() {
        var keys = new HashMap<String, Object>();
        keys.put("id", "reward/somewhere-2024");
        keys.put("instrument", "some instrument");
        keys.put("article", "Art. 1");
        keys.put("evidence", "press");
        keys.put("place", "310000");
        keys.put("from", "2024-01-01");
        keys.put("selected-by", "reportedOn");
        keys.put("formula", marginal(band("0 CNY", "3%"), band("1000 CNY", "2%")));
        keys.put("limits", Map.of("floor", "1 CNY", "cap", "100 CNY"));
        keys.put("order", List.of("UPLIFT", "FLOOR", "CAP"));
        keys.put("rounding", "DOWN");
        keys.put("sources", List.of(Map.of("url", "https://example.org", "kind", "press", "note", "none")));
        return new SomePolicy(keys);
    }

    static Map<String, Object> band(String above, String rate) {
        return Map.of("above", above, "rate", rate);
    }

    static Map<String, Object> marginal(Object... bands) {
        return Map.of("marginal", List.of(bands));
    }

    SomePolicy with(String key, Object value) {
        var more = new HashMap<>(keys);
        more.put(key, value);
        return new SomePolicy(more);
    }

    RewardScheme read() {
        return PolicyForm.scheme(Tree.of(keys));
    }
}
