package org.fundwatch.local.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.TraceStep;

/** Reads traces as decisions are stored with them, facts and answers in their order. */
final class TraceReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TraceReader() {}

    /** Text that is no trace is {@link Unreadable}. */
    static Trace read(String name, String text) {
        try {
            return trace(JSON.readTree(text));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new Unreadable("the trace of " + name, "cannot be read");
        }
    }

    /** The same, as the desk's API gives it. */
    static Trace of(String name, JsonNode json) {
        try {
            return trace(json);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("the trace of " + name, "cannot be read");
        }
    }

    private static Trace trace(JsonNode json) {
        var facts = new LinkedHashMap<String, String>();
        json.path("facts")
                .properties()
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asText()));
        var steps = new ArrayList<TraceStep>();
        for (var step : json.path("steps")) {
            steps.add(new TraceStep(
                    new RuleId(step.path("rule").asText()),
                    step.path("question").asText(),
                    step.path("answer").asText()));
        }
        return new Trace(
                new PolicyId(json.path("policy").asText()),
                json.path("policyVersion").asText(),
                json.path("codeVersion").asText(),
                facts,
                steps);
    }
}
