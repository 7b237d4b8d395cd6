package org.fundwatch.local.template;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects what makes the functions run: routes, queues, schedules. */
final class Events {
    private static final Pattern RATE = Pattern.compile("rate\\((\\d+) (minute|hour|day)s?\\)");
    private static final int DEFAULT_BATCH = 10;

    private final List<RouteSpec> routes = new ArrayList<>();
    private final List<EventSourceSpec> sources = new ArrayList<>();
    private final List<ScheduleSpec> schedules = new ArrayList<>();
    private final Resolver resolver;
    private final Api api;

    Events(Resolver resolver, Api api) {
        this.resolver = resolver;
        this.api = api;
    }

    List<RouteSpec> routes() {
        return routes;
    }

    List<EventSourceSpec> sources() {
        return sources;
    }

    List<ScheduleSpec> schedules() {
        return schedules;
    }

    void read(String function, Part event) {
        event.knows(Set.of("Type", "Properties"));
        var type = event.child("Type").scalar();
        var properties = event.child("Properties");
        switch (type) {
            case "HttpApi" -> routes.add(route(function, properties));
            case "SQS" ->
                Optional.of(source(function, properties))
                        .filter(_ -> isEnabled(properties))
                        .ifPresent(sources::add);
            case "ScheduleV2" -> schedules.add(schedule(function, properties));
            default -> throw event.misfit("the launcher does not understand events of type " + type);
        }
    }

    private RouteSpec route(String function, Part properties) {
        properties.knows(Set.of("ApiId", "Method", "Path", "Auth", "PayloadFormatVersion"));
        properties
                .find("PayloadFormatVersion")
                .filter(version -> !version.scalar().equals("2.0"))
                .ifPresent(version -> {
                    throw version.misfit("the launcher speaks payload format 2.0 only");
                });
        var method = properties.find("Method").map(Part::scalar).orElse("ANY").toUpperCase(Locale.ROOT);
        var path = properties.find("Path").map(Part::scalar).orElse(RouteSpec.DEFAULT);
        return new RouteSpec(method, path, function, api.access(properties, properties.find("Auth")));
    }

    private EventSourceSpec source(String function, Part properties) {
        properties.knows(
                Set.of("Queue", "BatchSize", "FunctionResponseTypes", "Enabled"),
                Set.of("ScalingConfig", "MaximumBatchingWindowInSeconds"));
        var responses =
                properties.find("FunctionResponseTypes").map(resolver::texts).orElse(List.of());
        return new EventSourceSpec(
                resolver.nameFromArn(properties.child("Queue"), "sqs"),
                function,
                properties.find("BatchSize").map(resolver::integer).orElse(DEFAULT_BATCH),
                responses.contains("ReportBatchItemFailures"));
    }

    private static boolean isEnabled(Part properties) {
        var enabled = properties.find("Enabled");
        return switch (enabled.map(Part::scalar).orElse("true")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw enabled.orElse(properties).misfit("must be true or false");
        };
    }

    private ScheduleSpec schedule(String function, Part properties) {
        properties.knows(
                Set.of("Name", "ScheduleExpression"),
                Set.of("Description", "RetryPolicy", "DeadLetterConfig", "RoleArn"));
        var expression = properties.child("ScheduleExpression");
        return new ScheduleSpec(properties.child("Name").scalar(), every(expression), function);
    }

    private static Duration every(Part expression) {
        var rate = RATE.matcher(expression.scalar());
        if (!rate.matches()) {
            throw expression.misfit("the launcher understands rate(n minutes), hours or days only");
        }
        var number = Long.parseLong(rate.group(1));
        return switch (rate.group(2)) {
            case "minute" -> Duration.ofMinutes(number);
            case "hour" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }
}
