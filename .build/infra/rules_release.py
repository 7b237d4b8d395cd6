"""What a deployment has to be told so that its changes are led to, and what has to be written over before it."""
import json
import re

import template as templates
from house import House
from rules import rule

PER_DEPLOYMENT = {"Release"}  # make release computes it
TO_WRITE_OVER = "to-be-written-over"


@rule("INF-45", "another release gives every alias another version, and Lambda sees something that is another")
def led_to(house):
    stack = house.stacks["template.yaml"]
    given = {name: value for name, value in stack.parameters.items() if value is not None}
    another = templates.deployed(house.source("template.yaml"), house.partition, given | {"Release": "another"})
    for id in sorted(versions(stack.template) & versions(another)):
        yield f"template.yaml:{id}", "stays where another release is deployed, so that the alias leads to what was: AutoPublishCodeSha256: !Ref Release"
    for function in house.of("AWS::Lambda::Function"):
        told = function.properties.get("Environment", {}).get("Variables", {}).get("RELEASE")
        if function.file == "template.yaml" and told != given.get("Release"):
            yield function, "Lambda publishes no version of what is the same: RELEASE: !Ref Release"
    if given.get("Release") != house.release:
        yield "fundwatch.yaml:Application", "does not hand on the Release that it was given"


def versions(template):
    return {id for id, one in template["Resources"].items() if one["Type"] == "AWS::Lambda::Version"}


@rule("INF-46", "what has to be written over is refused until it was")
def refused(house):
    declared = house.source("fundwatch.yaml")["Parameters"]
    for file in sorted((house.folder / "parameters").glob("*.json")):
        for name, value in json.loads(file.read_text(encoding="utf-8"))["Parameters"].items():
            pattern = declared.get(name, {}).get("AllowedPattern", ".*")
            if TO_WRITE_OVER in value and re.fullmatch(pattern, value):
                yield f"parameters/{file.name}:{name}", "would be deployed as it is: AllowedPattern"


@rule("INF-48", "the address that people and functions are given is one at which the API answers, over TLS of today")
def answered(house):
    given = house.stacks["fundwatch.yaml"].parameters
    name, address = given.get("ApiName") or "", given.get("ApiAddress") or ""
    if address != f"https://{name}" and not re.fullmatch(r"https://[\w-]+\.execute-api\.[\w.-]+", address):
        yield "fundwatch.yaml:ApiAddress", f"leads nowhere: {address}"
    led = {one.properties["DomainName"]: one for one in house.of("AWS::ApiGatewayV2::ApiMapping")}
    if name and (name not in led or led[name].properties.get("Stage") != "$default" or not led[name].properties.get("ApiId")):
        yield "door.yaml:Mapping", f"{name} leads to no API"
    for domain in house.of("AWS::ApiGatewayV2::DomainName"):
        for one in domain.properties["DomainNameConfigurations"]:
            if one.get("SecurityPolicy") != "TLS_1_2":
                yield domain, "takes older TLS"


RESTORED = {"DatabaseRestored": "restored", "DatabaseRestoredId": "cluster-restored", "DatabaseRestoredHost": "restored.example.org"}


@rule("INF-57", "a restored cluster is entered wherever the other one was: by the proxy, by the migration, and by the alarm that looks at it")
def entered_whole(house):
    other = House(house.folder, house.partition, house.changes, house.size, **RESTORED)
    for target in other.of("AWS::RDS::DBProxyTargetGroup"):
        if target.properties["DBClusterIdentifiers"] != ["restored"]:
            yield target, "leads past a restored cluster"
    for one in other.of("AWS::IAM::Role", "AWS::IAM::RolePolicy"):
        if "DBClusterResourceId" in json.dumps(one.properties, default=str):
            yield one, "enters the cluster that was there before a restored one"
    for function in other.of("AWS::Lambda::Function"):
        if function.id == "SchemaMigration" and function.properties["Environment"]["Variables"]["DB_HOST"] != RESTORED["DatabaseRestoredHost"]:
            yield function, "migrates the cluster that was there before a restored one"
    for alarm in other.of("AWS::CloudWatch::Alarm"):
        for one in alarm.properties.get("Dimensions", []):
            if one["Name"] == "DBClusterIdentifier" and one["Value"] != "restored":
                yield alarm, "looks at the cluster that was there before a restored one"
