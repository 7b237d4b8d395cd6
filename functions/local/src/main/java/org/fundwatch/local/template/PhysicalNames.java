package org.fundwatch.local.template;

import java.util.Map;
import java.util.Optional;

/** What {@code !Ref} and {@code !GetAtt} of a resource give: its name, or an ARN made of it. */
final class PhysicalNames {
    private final Map<String, Part> resources;
    private final Parameters parameters;

    PhysicalNames(Part template, Parameters parameters) {
        this.resources = template.child("Resources").entries();
        this.parameters = parameters;
    }

    String ref(Part at, String logicalId) {
        return switch (type(at, logicalId)) {
            case "AWS::Events::EventBus" -> property(logicalId, "Name");
            case "AWS::Serverless::Function", "AWS::Serverless::HttpApi" -> logicalId;
            case String type -> throw at.misfit("the launcher has no !Ref of " + type);
        };
    }

    String attribute(Part at, String logicalId, String attribute) {
        var type = type(at, logicalId);
        return switch (type + " " + attribute) {
            case "AWS::SQS::Queue QueueName" -> property(logicalId, "QueueName");
            case "AWS::SQS::Queue Arn" -> arn("sqs", property(logicalId, "QueueName"));
            case "AWS::Events::EventBus Name" -> property(logicalId, "Name");
            default -> throw at.misfit("the launcher has no !GetAtt " + attribute + " of " + type);
        };
    }

    private String type(Part at, String logicalId) {
        return Optional.ofNullable(resources.get(logicalId))
                .orElseThrow(() -> at.misfit("there is no resource or parameter " + logicalId))
                .child("Type")
                .scalar();
    }

    private String property(String logicalId, String name) {
        return resources.get(logicalId).child("Properties").child(name).scalar();
    }

    private String arn(String service, String name) {
        return String.join(
                ":",
                "arn",
                parameters.own(Parameters.PARTITION),
                service,
                parameters.own(Parameters.REGION),
                parameters.own(Parameters.ACCOUNT),
                name);
    }
}
