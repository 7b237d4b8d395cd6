"""Logs, alarms of functions, releases."""
import re

from rules import many, names, rule
from rules_code import text
from rules_needed import events
from rules_messages import watched

CONTEXT = re.compile(r"\$context\.([\w.]+)")
# What a line of the access log may hold: nothing of a client, and no path, since a path may name a case.
HARMLESS = {
    "error.responseType", "integration.integrationStatus", "integration.latency", "integration.requestId", "integration.status",
    "integrationErrorMessage", "requestId", "requestTimeEpoch", "responseLatency", "responseLength", "routeKey", "status",
}
OUR_NAMESPACE, MUST_BE_TOLD = "Fundwatch", {"PeriodsPast", "EventsWaitingSeconds"}


@rule("INF-23", "a log is encrypted and ends")
def ending(house):
    for log in house.of("AWS::Logs::LogGroup"):
        for name in ("RetentionInDays", "KmsKeyId"):
            if not log.properties.get(name):
                yield log, f"has no {name}"


@rule("INF-24", "a function writes to a log of its own, in JSON")
def logged(house):
    logs = names(house, "AWS::Logs::LogGroup", "LogGroupName")
    for function in house.of("AWS::Lambda::Function"):
        name, log = function.properties.get("FunctionName", ""), function.properties.get("LoggingConfig", {}).get("LogGroup", "")
        if log not in logs or log.rpartition("/")[2] != name.removeprefix("fundwatch-"):
            yield function, "has no log of its own: LoggingConfig, and a line in functions.yaml"
        if function.properties.get("LoggingConfig", {}).get("LogFormat") != "JSON":
            yield function, "lets AWS's own runtime write lines that are no JSON: LogFormat"


@rule("INF-25", "an access log holds nothing of a client")
def discreet(house):
    stages = house.of("AWS::ApiGatewayV2::Stage", "AWS::ApiGateway::Stage")
    for stage in stages:
        settings = stage.properties.get("AccessLogSettings") or stage.properties.get("AccessLogSetting")
        if not settings:
            yield stage, "has no access log"
            continue
        for name in sorted(set(CONTEXT.findall(str(settings.get("Format")))) - HARMLESS):
            yield stage, f"writes down {name}"


@rule("INF-26", "a function's errors, throttles and slowness raise an alarm")
def watching(house):
    for function in house.of("AWS::Lambda::Function"):
        if function.file == "template.yaml":
            for metric in ("Errors", "Throttles", "Duration"):
                if (function.properties.get("FunctionName"), metric) not in watched(house):
                    yield function, f"nobody is told of its {metric}: add a line to functions.yaml"


@rule("INF-27", "traffic goes over step by step, and alarms that see the function fail take it back")
def shifting(house):
    alarms = names(house, "AWS::CloudWatch::Alarm", "AlarmName")
    groups = {one.id.removesuffix("DeploymentGroup"): one for one in house.of("AWS::CodeDeploy::DeploymentGroup")}
    for function in house.of("AWS::Lambda::Function"):
        if function.file != "template.yaml" or function.id == "SchemaMigration":
            continue
        group = groups.get(function.id)
        if group is None:
            yield function, "takes over all traffic at once"
            continue
        watching = {one["Name"] for one in group.properties.get("AlarmConfiguration", {}).get("Alarms", [])}
        name, kinds = function.properties["FunctionName"], events(house, function.id)
        wanted = {f"{name}-errors"} | ({"fundwatch-api-fails"} if "HttpApi" in kinds else set()) | ({f"{name}-fails"} if "SQS" in kinds else set())
        for missing in sorted(wanted - watching):
            yield function, f"is not taken back when it fails: {missing} must stand in DeploymentPreference"
        for unknown in sorted(watching - alarms):
            yield function, f"is taken back by {unknown}, which no template has"


@rule("INF-28", "the schema is migrated before any function changes")
def migrated(house):
    for function in house.of("AWS::Lambda::Function"):
        variables = function.properties.get("Environment", {}).get("Variables", {})
        if "DB_USER" in variables and function.id != "SchemaMigration" and "Migrated" not in many(function.attributes.get("DependsOn")):
            yield function, "does not wait for the migration: DependsOn: Migrated"


@rule("INF-29", "what enters the database runs in the private network, and nothing else there is open")
def inside(house):
    for function in house.of("AWS::Lambda::Function"):
        variables = function.properties.get("Environment", {}).get("Variables", {})
        if "DB_USER" in variables and not function.properties.get("VpcConfig", {}).get("SubnetIds"):
            yield function, "is not in the private network"
    for type in ("AWS::EC2::InternetGateway", "AWS::EC2::NatGateway", "AWS::Lambda::Url"):
        for one in house.of(type):
            yield one, "is a way in or out that the doors do not watch"


@rule("INF-30", "a schedule tries again, and what it could not do is kept: what it could not hand over, and what the function failed at")
def scheduled(house):
    kept = {one.properties["FunctionName"]: one.properties for one in house.of("AWS::Lambda::EventInvokeConfig")}
    functions = {one.id: one for one in house.of("AWS::Lambda::Function")}
    for schedule in house.of("AWS::Scheduler::Schedule"):
        target = schedule.properties["Target"]
        if not target.get("DeadLetterConfig") or "RetryPolicy" not in target:
            yield schedule, "forgets what failed: RetryPolicy and DeadLetterConfig"
        function = functions[target["Arn"].rpartition("/")[2].strip("<>").removesuffix("Aliaslive")]
        how = kept.get(function.properties["FunctionName"], {})
        if not {"MaximumEventAgeInSeconds", "MaximumRetryAttempts"} <= how.keys() or not how.get("DestinationConfig", {}).get("OnFailure", {}).get("Destination"):
            yield function, "forgets a run that failed, since a schedule only hands over: EventInvokeConfig"


@rule("INF-33", "the runbook tells of every alarm")
def told_of(house):
    runbook = (house.folder / "RUNBOOK.md").read_text(encoding="utf-8")
    for alarm in house.of("AWS::CloudWatch::Alarm"):
        buried = any(str(one["Value"]).endswith("-dead-letters") for one in alarm.properties.get("Dimensions", []))
        if not buried and f"`{alarm.id}`" not in runbook:
            yield alarm, "stands in no line of RUNBOOK.md"


@rule("INF-37", "a missed statutory period and an event that waits raise an alarm, and so does a time in which nobody looked")
def kept(house):
    own = {one.properties["MetricName"]: one for one in house.of("AWS::CloudWatch::Alarm") if one.properties.get("Namespace") == OUR_NAMESPACE}
    for name in sorted(MUST_BE_TOLD - own.keys()):
        yield f"template.yaml:{name}", "nobody is told of it"
    for name, alarm in own.items():
        if not any(f'"{name}"' in text(module) for module in on_schedule(house)):
            yield alarm, f"watches {name}, which no function on a schedule counts"
        if alarm.properties.get("Dimensions") or alarm.properties.get("TreatMissingData") != "breaching":
            yield alarm, "does not ring when nobody counts: no Dimensions, as in MetricLine, and TreatMissingData: breaching"


def on_schedule(house):
    """The folders of the functions that a schedule starts."""
    written = house.source("template.yaml")["Resources"].values()
    started = [one["Properties"] for one in written if any(event["Type"] == "ScheduleV2" for event in one.get("Properties", {}).get("Events", {}).values())]
    return {(house.folder / one["CodeUri"]).resolve().parents[1] for one in started}
