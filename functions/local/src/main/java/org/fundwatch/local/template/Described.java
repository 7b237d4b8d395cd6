package org.fundwatch.local.template;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Prints what the launcher makes of a template, for whoever compares it with what the cloud makes of it. */
public final class Described {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Described() {}

    /**
     * Writes the description to a file.
     *
     * @param args the template, a JSON file with values for its parameters, and the file to write
     */
    public static void main(String[] args) throws IOException {
        var given = new TreeMap<String, String>();
        JSON.readTree(Path.of(args[1]).toFile())
                .properties()
                .forEach(entry -> given.put(entry.getKey(), entry.getValue().asText()));
        Files.write(
                Path.of(args[2]),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(of(Template.read(Path.of(args[0]), given))));
    }

    static Map<String, Map<String, Object>> of(Template template) {
        var all = new LinkedHashMap<String, Map<String, Object>>();
        all.put("functions", table(template.functions(), FunctionSpec::name, Described::function));
        all.put("routes", table(template.routes(), RouteSpec::key, Described::route));
        all.put("queues", table(template.queues(), QueueSpec::name, Described::queue));
        all.put("sources", table(template.eventSources(), EventSourceSpec::queue, Described::source));
        all.put("schedules", table(template.schedules(), ScheduleSpec::name, Described::schedule));
        all.put("rules", table(template.rules(), rule -> rule.queue() + " " + rule.detailTypes(), Described::rule));
        return all;
    }

    private static <T> Map<String, Object> table(
            List<T> all, Function<T, String> key, Function<T, Map<String, Object>> value) {
        var table = new TreeMap<String, Object>();
        for (var one : all) {
            if (table.put(key.apply(one), value.apply(one)) != null) {
                throw new IllegalStateException(key.apply(one) + " stands there twice");
            }
        }
        return table;
    }

    private static Map<String, Object> function(FunctionSpec spec) {
        var environment = new TreeMap<>(spec.environment());
        var limits = spec.concurrency() == FunctionSpec.UNRESERVED ? "unreserved" : String.valueOf(spec.concurrency());
        return Map.of(
                "handler", spec.handler(),
                "timeout", spec.timeout().toSeconds(),
                "memory", spec.memory(),
                "concurrency", limits,
                "environment", environment);
    }

    private static Map<String, Object> route(RouteSpec spec) {
        var access =
                switch (spec.access()) {
                    case Access.Open ignored -> "open";
                    case Access.Token token ->
                        token.authorizer().issuer() + " " + token.authorizer().audiences();
                };
        return Map.of("function", spec.function(), "access", access);
    }

    private static Map<String, Object> queue(QueueSpec spec) {
        return spec.hasDeadLetters()
                ? Map.of(
                        "visibility", spec.visibility().toSeconds(),
                        "maxReceive", spec.maxReceive(),
                        "deadLetters", spec.deadLetters())
                : Map.of("visibility", spec.visibility().toSeconds());
    }

    private static Map<String, Object> source(EventSourceSpec spec) {
        return Map.of("function", spec.function(), "batch", spec.batchSize(), "partial", spec.reportFailures());
    }

    private static Map<String, Object> schedule(ScheduleSpec spec) {
        return Map.of("function", spec.function(), "every", spec.every().toMinutes());
    }

    private static Map<String, Object> rule(RuleSpec spec) {
        return Map.of("bus", spec.bus(), "sources", spec.sources(), "path", spec.inputPath());
    }
}
