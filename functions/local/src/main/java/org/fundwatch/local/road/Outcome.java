package org.fundwatch.local.road;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one tale came out.
 *
 * @param steps that came out as expected
 */
record Outcome(Tale tale, int steps, Optional<Failure> failure) {

    /** The step at which the road ended, and why. */
    record Failure(String step, String why) {}

    Stream<Map<String, String>> failures() {
        return failure.stream().map(ended -> {
            var json = new LinkedHashMap<String, String>();
            json.put("case", tale.id());
            json.put("step", ended.step());
            json.put("why", ended.why());
            return json;
        });
    }
}
