package org.fundwatch.local.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the template describes, with every parameter resolved: the launcher acts on this and on nothing else. */
public record Template(
        List<FunctionSpec> functions,
        List<RouteSpec> routes,
        ThrottleSpec throttle,
        List<AuthorizerSpec> authorizers,
        List<QueueSpec> queues,
        List<EventSourceSpec> eventSources,
        List<RuleSpec> rules,
        List<ScheduleSpec> schedules,
        List<String> buses,
        List<String> buckets) {

    public Template {
        functions = List.copyOf(functions);
        routes = List.copyOf(routes);
        authorizers = List.copyOf(authorizers);
        queues = List.copyOf(queues);
        eventSources = List.copyOf(eventSources);
        rules = List.copyOf(rules);
        schedules = List.copyOf(schedules);
        buses = List.copyOf(buses);
        buckets = List.copyOf(buckets);
    }

    /**
     * Reads the template with the launcher's values for its parameters.
     *
     * @throws TemplateException naming the line, where the launcher would have to act on what it does not understand
     */
    public static Template read(Path file, Map<String, String> parameters) {
        return new TemplateReader(file, parameters).read();
    }

    /** The function of this name. */
    public Optional<FunctionSpec> function(String name) {
        return functions.stream().filter(spec -> spec.name().equals(name)).findFirst();
    }
}
