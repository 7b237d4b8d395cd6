package org.fundwatch.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.fundwatch.local.runtime.Functions;
import org.fundwatch.local.runtime.Invocation;

/** A function that answers by a script and remembers the events that it got. */
final class ScriptedFunctions implements Functions {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Function<JsonNode, Invocation> script;
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();

    ScriptedFunctions(Function<JsonNode, Invocation> script) {
        this.script = script;
    }

    static ScriptedFunctions answering(String json) {
        return new ScriptedFunctions(_ -> answered(json));
    }

    static Invocation answered(String json) {
        return new Invocation.Answered(json.getBytes(StandardCharsets.UTF_8));
    }

    List<JsonNode> events() {
        return List.copyOf(events);
    }

    List<JsonNode> items() {
        return events.stream()
                .flatMap(event -> event.path("Records").valueStream())
                .toList();
    }

    @Override
    public Invocation invoke(String function, byte[] event) {
        try {
            var json = JSON.readTree(event);
            events.add(json);
            return script.apply(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
