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
            case "AWS::SQS::Queue" -> queueUrl(property(logicalId, "QueueName"));
            case Buckets.TYPE -> property(logicalId, "BucketName");
            case FunctionReader.TYPE -> FunctionReader.name(logicalId);
            case "AWS::Serverless::HttpApi" -> logicalId;
            case String type -> throw at.misfit("the launcher has no !Ref of " + type);
        };
    }

    String attribute(Part at, String logicalId, String attribute) {
        var type = type(at, logicalId);
        return switch (type + " " + attribute) {
            case "AWS::SQS::Queue QueueName" -> property(logicalId, "QueueName");
            case "AWS::SQS::Queue Arn" -> arn("sqs", property(logicalId, "QueueName"));
            case FunctionReader.TYPE + " Arn" -> arn("lambda", "function:" + FunctionReader.name(logicalId));
            case Buckets.TYPE + " Arn" -> bucketArn(property(logicalId, "BucketName"));
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
        var property = resources.get(logicalId).child("Properties").child(name);
        return Intrinsic.of(property)
                .map(function -> parameters.value(property, function.argument().scalar()))
                .orElseGet(property::scalar);
    }

    private String queueUrl(String name) {
        return "https://sqs.%s.%s/%s/%s"
                .formatted(
                        parameters.own(Parameters.REGION),
                        parameters.own(Parameters.SUFFIX),
                        parameters.own(Parameters.ACCOUNT),
                        name);
    }

    private String bucketArn(String name) {
        return "arn:" + parameters.own(Parameters.PARTITION) + ":s3:::" + name;
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
