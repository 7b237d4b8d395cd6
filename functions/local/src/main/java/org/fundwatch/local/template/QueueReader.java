package org.fundwatch.local.template;

import java.time.Duration;
import java.util.Set;

/** Reads a queue. */
final class QueueReader {
    private static final int DEFAULT_VISIBILITY = 30;
    private static final Set<String> LEFT = Set.of(
            "MessageRetentionPeriod",
            "SqsManagedSseEnabled",
            "KmsMasterKeyId",
            "ReceiveMessageWaitTimeSeconds",
            "RedriveAllowPolicy",
            "Tags");

    private QueueReader() {}

    static QueueSpec read(Resolver resolver, Part properties) {
        properties.knows(Set.of("QueueName", "VisibilityTimeout", "RedrivePolicy"), LEFT);
        var name = resolver.text(properties.child("QueueName"));
        var visibility = Duration.ofSeconds(
                properties.find("VisibilityTimeout").map(resolver::integer).orElse(DEFAULT_VISIBILITY));
        return properties
                .find("RedrivePolicy")
                .map(policy -> policy.knows(Set.of("deadLetterTargetArn", "maxReceiveCount")))
                .map(policy -> new QueueSpec(
                        name,
                        visibility,
                        resolver.integer(policy.child("maxReceiveCount")),
                        resolver.nameFromArn(policy.child("deadLetterTargetArn"), "sqs")))
                .orElseGet(() -> new QueueSpec(name, visibility, Integer.MAX_VALUE, ""));
    }
}
