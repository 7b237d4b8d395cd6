"""Queues and who is told when they fail."""
from rules import many, names, rule


def consumed(house):
    return {mapping.properties["EventSourceArn"]: mapping for mapping in house.of("AWS::Lambda::EventSourceMapping")}


def dead(house):
    """Where what fails is laid down: by a queue, or by a schedule."""
    queues = {queue.properties["RedrivePolicy"]["deadLetterTargetArn"]
              for queue in house.of("AWS::SQS::Queue") if "RedrivePolicy" in queue.properties}
    return queues | {schedule.properties["Target"].get("DeadLetterConfig", {}).get("Arn")
                     for schedule in house.of("AWS::Scheduler::Schedule")}


def arn(queue):
    return f"<{queue.path}.Arn>"


@rule("INF-09", "a queue has dead letters, or is where they lie")
def buried(house):
    for queue in house.of("AWS::SQS::Queue"):
        if "RedrivePolicy" not in queue.properties and arn(queue) not in dead(house):
            yield queue, "has no dead letters"


@rule("INF-10", "a queue is encrypted")
def sealed(house):
    for queue in house.of("AWS::SQS::Queue"):
        if queue.properties.get("SqsManagedSseEnabled") is not True and "KmsMasterKeyId" not in queue.properties:
            yield queue, "is not encrypted"


@rule("INF-11", "a function reports which messages of a batch failed")
def partly(house):
    for mapping in consumed(house).values():
        if mapping.properties.get("FunctionResponseTypes") != ["ReportBatchItemFailures"]:
            yield mapping, "would lose the failed messages of a batch"


@rule("INF-12", "dead letters and old messages raise an alarm")
def alarmed(house):
    for queue in house.of("AWS::SQS::Queue"):
        name = queue.properties["QueueName"]
        if "RedrivePolicy" not in queue.properties:
            if (name, "ApproximateNumberOfMessagesVisible") not in watched(house):
                yield queue, "nobody is told of a dead letter"
        elif arn(queue) in consumed(house) and (name, "ApproximateAgeOfOldestMessage") not in watched(house):
            yield queue, "nobody is told when its messages grow old: add a line to queues.yaml"


def watched(house):
    return {(one.get("Value"), alarm.properties.get("MetricName"))
            for alarm in house.of("AWS::CloudWatch::Alarm") for one in alarm.properties.get("Dimensions", [])}


@rule("INF-13", "a queue stays hidden for six times as long as its function may take")
def patient(house):
    functions = {function.id: function for function in house.of("AWS::Lambda::Function")}
    queues = {arn(queue): queue for queue in house.of("AWS::SQS::Queue")}
    for source, mapping in consumed(house).items():
        function = functions.get(str(mapping.attributes["Properties"]["FunctionName"].get("Ref")).removesuffix("Aliaslive"))
        if function is None or source not in queues:
            yield mapping, "leads from or to nothing that this deployment has"
        elif queues[source].properties["VisibilityTimeout"] < 6 * function.properties["Timeout"]:
            yield queues[source], "is read again while its function may still be at work"


@rule("INF-14", "what another part names is there")
def named(house):
    functions = names(house, "AWS::Lambda::Function", "FunctionName")
    queues = names(house, "AWS::SQS::Queue", "QueueName")
    for alarm in house.of("AWS::CloudWatch::Alarm"):
        for one in alarm.properties.get("Dimensions", []):
            if one["Name"] == "FunctionName" and one["Value"] not in functions:
                yield f"{alarm.file}:{alarm.id}", f"watches {one['Value']}, which no template has"
            if one["Name"] == "QueueName" and one["Value"] not in queues:
                yield f"{alarm.file}:{alarm.id}", f"watches {one['Value']}, which no template has"


@rule("INF-15", "an alarm tells somebody")
def told(house):
    for alarm in house.of("AWS::CloudWatch::Alarm"):
        if not alarm.properties.get("AlarmActions"):
            yield alarm, "tells nobody: add AlarmActions: [!Ref AlarmTopic]"


@rule("INF-34", "EventBridge may send to the queue of a rule and to its dead letters")
def let_in(house):
    open_to = {rule: {place for one in policy.properties["PolicyDocument"]["Statement"] for place in many(one["Resource"])}
               for policy in house.of("AWS::SQS::QueuePolicy") for rule in rules_of(policy)}
    for one in house.of("AWS::Events::Rule"):
        for target in one.properties["Targets"]:
            for place in (target["Arn"], target.get("DeadLetterConfig", {}).get("Arn")):
                if place not in open_to.get(arn(one), set()):
                    yield one, f"may not send to {place}"


def rules_of(policy):
    return [source for one in policy.properties["PolicyDocument"]["Statement"]
            for source in many(one.get("Condition", {}).get("ArnEquals", {}).get("aws:SourceArn"))]
