package org.fundwatch.local.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the resources one by one, acts on some, leaves those that matter on AWS only, and refuses the rest. */
final class TemplateReader {
    private static final Set<String> TOP = Set.of(
            "AWSTemplateFormatVersion",
            "Transform",
            "Description",
            "Metadata",
            "Outputs",
            "Parameters",
            "Conditions",
            "Rules",
            "Globals",
            "Resources");
    private static final Set<String> ATTRIBUTES = Set.of("Type", "Properties");
    private static final Set<String> LEFT_ATTRIBUTES =
            Set.of("DependsOn", "DeletionPolicy", "UpdateReplacePolicy", "Metadata");
    private static final List<String> LEFT_TYPES = List.of(
            "AWS::CloudWatch::",
            "AWS::IAM::",
            "AWS::KMS::",
            "AWS::Logs::",
            "AWS::S3::BucketPolicy",
            "AWS::SQS::QueuePolicy",
            "Custom::Migration");

    private final List<FunctionSpec> functions = new ArrayList<>();
    private final List<QueueSpec> queues = new ArrayList<>();
    private final List<RuleSpec> rules = new ArrayList<>();
    private final List<String> buses = new ArrayList<>();
    private final List<String> buckets = new ArrayList<>();
    private final Part template;
    private final Resolver resolver;
    private final FunctionReader functionReader;
    private final Api api;
    private final Events events;

    TemplateReader(Path file, Map<String, String> given) {
        template = Part.read(file).knows(TOP);
        var parameters = new Parameters(template, given);
        resolver = new Resolver(parameters, new PhysicalNames(template, parameters));
        functionReader = new FunctionReader(file, resolver, template.find("Globals"));
        api = Api.read(template, resolver);
        events = new Events(resolver, api);
    }

    Template read() {
        template.child("Resources").entries().forEach(this::resource);
        return new Template(
                functions,
                events.routes(),
                api.throttle(),
                List.copyOf(api.authorizers().values()),
                queues,
                events.sources(),
                rules,
                events.schedules(),
                buses,
                buckets);
    }

    private void resource(String logicalId, Part resource) {
        var type = resource.child("Type").scalar();
        switch (type) {
            case FunctionReader.TYPE -> function(logicalId, properties(resource));
            case "AWS::SQS::Queue" -> queues.add(QueueReader.read(resolver, properties(resource)));
            case "AWS::Events::Rule" -> rules.addAll(RuleReader.read(resolver, properties(resource)));
            case "AWS::Events::EventBus" ->
                buses.add(resolver.text(properties(resource).child("Name")));
            case Buckets.TYPE -> buckets.add(Buckets.read(resolver, properties(resource)));
            case Api.TYPE -> properties(resource);
            default -> left(resource, type);
        }
    }

    private void function(String logicalId, Part properties) {
        var function = functionReader.read(logicalId, properties);
        functions.add(function);
        properties
                .find("Events")
                .ifPresent(all -> all.entries().forEach((name, event) -> events.read(function.name(), event)));
    }

    private static Part properties(Part resource) {
        return resource.knows(ATTRIBUTES, LEFT_ATTRIBUTES).child("Properties");
    }

    private static void left(Part resource, String type) {
        if (LEFT_TYPES.stream().noneMatch(type::startsWith)) {
            throw resource.misfit("the launcher does not know what to do with " + type);
        }
    }
}
