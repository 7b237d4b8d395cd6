"""What has to be there whatever else is: alarms, room of its own for each door, a key that the logs may use."""
import re

import yaml
from rules import allowed, many, rule
from rules_code import text

FOR_LOGS = {"kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey", "kms:DescribeKey", "kms:ReEncryptFrom", "kms:ReEncryptTo"}
FOR_ALARMS = {"kms:Decrypt", "kms:GenerateDataKey"}


def events(house, id):
    """What starts a function, as the template has it."""
    written = house.source("template.yaml")["Resources"][id]["Properties"]
    return {event["Type"] for event in written.get("Events", {}).values()}


@rule("INF-53", "a key lets the logs and the alarms of this account use it, wherever it is theirs")
def usable(house):
    region, suffix = house.stacks["fundwatch.yaml"].own("AWS::Region"), house.stacks["fundwatch.yaml"].own("AWS::URLSuffix")
    keys = {f"<{one.path}.Arn>": one for one in house.of("AWS::KMS::Key")}
    wanted = {(one.properties.get("KmsKeyId"), f"logs.{region}.{suffix}", frozenset(FOR_LOGS)) for one in house.of("AWS::Logs::LogGroup")}
    wanted |= {(one.properties.get("KmsMasterKeyId"), "cloudwatch.amazonaws.com", frozenset(FOR_ALARMS)) for one in house.of("AWS::SNS::Topic")}
    for key, service, actions in sorted((one for one in wanted if one[0] in keys), key=str):
        policy = keys[key].properties["KeyPolicy"]
        may = {action for one in allowed(policy) if one["Principal"] == {"Service": service} for action in many(one["Action"])}
        denied = {action for one in policy["Statement"] if one["Effect"] == "Deny" for action in many(one["Action"])}
        if actions - may or actions & denied:
            yield keys[key], f"does not let {service} use it"


@rule("INF-54", "every alarm of the list of those that are needed is there, and looks at what it has to")
def needed(house):
    alarms = house.of("AWS::CloudWatch::Alarm")
    for id, wanted in yaml.safe_load((house.folder / "guard/alarms.yaml").read_text(encoding="utf-8")).items():
        mine = [one for one in alarms if one.id == id]
        if not mine:
            yield f"guard/alarms.yaml:{id}", "there is no such alarm"
        for one in mine:
            looks = f"{one.properties.get('Namespace')} {one.properties.get('MetricName')} {one.properties.get('ExtendedStatistic', one.properties.get('Statistic'))}"
            if not re.fullmatch(wanted, looks):
                yield one, f"looks at {looks}, not at {wanted}"


@rule("INF-55", "a door and a run on schedule have room of their own")
def roomy(house):
    for function in house.of("AWS::Lambda::Function"):
        if function.file == "template.yaml" and events(house, function.id) & {"HttpApi", "ScheduleV2"}:
            if not function.properties.get("ReservedConcurrentExecutions"):
                yield function, "shares its room with every other: ReservedConcurrentExecutions"


@rule("INF-56", "what is counted in a log is what its function writes there")
def written(house):
    source = house.source("template.yaml")["Resources"]
    folders = {one.properties["LoggingConfig"]["LogGroup"]: (house.folder / source[one.id]["Properties"]["CodeUri"]).resolve().parents[1]
               for one in house.of("AWS::Lambda::Function") if one.file == "template.yaml"}
    for one in house.of("AWS::Logs::MetricFilter"):
        phrase = one.properties["FilterPattern"].strip('"')
        if f'"{phrase}' not in text(folders[one.properties["LogGroupName"]]):
            yield f"{one.file}:{one.path}", f"counts '{phrase}', which {one.properties['LogGroupName']} never holds"
