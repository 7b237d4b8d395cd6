package org.fundwatch.local.template;

import java.util.List;

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
        List<String> buses) {

    public Template {
        functions = List.copyOf(functions);
        routes = List.copyOf(routes);
        authorizers = List.copyOf(authorizers);
        queues = List.copyOf(queues);
        eventSources = List.copyOf(eventSources);
        rules = List.copyOf(rules);
        schedules = List.copyOf(schedules);
        buses = List.copyOf(buses);
    }
}
