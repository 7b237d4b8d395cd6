package org.fundwatch.local.road;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;

/** How one case came out, in what the doors answered. */
record Outcome(
        String id, Optional<Money> fine, Optional<Money> reward, String status, int steps, Optional<Failure> failure) {

    /** The step at which the road ended, and why. */
    record Failure(String step, String why) {}

    Stream<Map<String, String>> failures() {
        return failure.stream().map(ended -> {
            var json = new LinkedHashMap<String, String>();
            json.put("case", id);
            json.put("step", ended.step());
            json.put("why", ended.why());
            return json;
        });
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", id);
        json.put("fine_fen", fine.map(Money::fen).orElse(null));
        json.put("reward_fen", reward.map(Money::fen).orElse(null));
        json.put("status", status);
        return json;
    }
}
