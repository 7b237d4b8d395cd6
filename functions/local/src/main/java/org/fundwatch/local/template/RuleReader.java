package org.fundwatch.local.template;

import java.util.List;
import java.util.Set;

/** Reads a rule: one {@link RuleSpec} a target. */
final class RuleReader {
    private RuleReader() {}

    static List<RuleSpec> read(Resolver resolver, Part properties) {
        properties.knows(Set.of("EventBusName", "EventPattern", "Targets"), Set.of("Name", "Description", "State"));
        var pattern = properties.child("EventPattern").knows(Set.of("source", "detail-type"));
        return properties.child("Targets").items().stream()
                .map(target ->
                        target.knows(Set.of("Arn", "InputPath"), Set.of("Id", "DeadLetterConfig", "RetryPolicy")))
                .map(target -> new RuleSpec(
                        resolver.text(properties.child("EventBusName")),
                        anyOf(resolver, pattern, "source"),
                        anyOf(resolver, pattern, "detail-type"),
                        resolver.nameFromArn(target.child("Arn"), "sqs"),
                        target.find("InputPath").map(Part::scalar).orElse("$")))
                .toList();
    }

    private static List<String> anyOf(Resolver resolver, Part pattern, String key) {
        return pattern.find(key).map(resolver::texts).orElse(List.of());
    }
}
