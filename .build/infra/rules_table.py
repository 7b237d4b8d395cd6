"""Rights held to a table that people review, and to whatever else has to let the same calls through."""
import json
import re
from fnmatch import fnmatchcase

import yaml
from rules import allowed, many, rule
from rules_rights import documents, role, through_a_keeper

MADE_ELSEWHERE = {"fundwatch-institution-registrar"}  # roles that no template makes
ALIKE = {"Writing", "Joining"}  # of function.yaml: the same for every function
KEY = re.compile(r"<Keys/(\w+?)(?:/Key)?\.Arn>")
SECRET = re.compile(r"<Keys/(\w+)>")
# What a key is there for. Whoever may do it is named by a condition; an administrator of the account is not.
USES = {"kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey", "kms:GenerateMac", "kms:ReEncryptFrom", "kms:ReEncryptTo", "kms:Sign"}
PROXY, MIGRATION = "fundwatch-database-proxy", "schema_owner"
# Services that AWS calls otherwise in China, of those that a function might call (vpc-endpoint.ts of aws-cdk-lib).
OTHERWISE_IN_CHINA = {"athena", "execute-api", "lambda", "monitoring", "rds", "sqs", "states", "sts"}


def rights(house):
    """Every right that is written: its place, who has it, the call, what on, and on which condition."""
    for one, policy in documents(house):
        holder = one.properties.get("RoleName")
        if not holder or "Statement" not in policy or (one.file == "function.yaml" and one.id in ALIKE):
            continue
        for statement in allowed(policy):
            for place in many(statement.get("Resource")):
                yield from ((one, holder, action, place, statement) for action in many(statement["Action"]))


def line(house, action, place, statement):
    condition = statement.get("Condition")
    when = " if " + json.dumps(condition, sort_keys=True).replace(house.stacks["fundwatch.yaml"].own("AWS::URLSuffix"), "…") if condition else ""
    return f"{action} on {named(house, place)}{when}".replace(house.stacks["fundwatch.yaml"].own("AWS::Region"), "region")


def named(house, place):
    """Without partition, region and account, and buckets as they are called in the templates."""
    key = KEY.fullmatch(place)
    if key:
        return f"key {key.group(1)}"
    secret = SECRET.fullmatch(place)
    if secret:
        return f"secret {secret.group(1)}"
    if not place.startswith("arn:"):
        return place
    service, rest = place.split(":")[2], place.split(":", 5)[5]
    bucket, slash, inside = rest.partition("/")
    called = {one.properties["BucketName"]: one.id for one in house.of("AWS::S3::Bucket")}
    if service == "s3":
        return f"{called.get(bucket, bucket)}{slash}{inside}"
    return rest.replace("<Database/Cluster.DBClusterResourceId>", "cluster") if "<Fn::Select" not in rest else "dbuser:proxy/" + rest.rpartition("/")[2]


def table(house):
    written = {}
    for _, holder, action, place, statement in rights(house):
        written.setdefault(holder.removeprefix("fundwatch-"), set()).add(line(house, action, place, statement))
    return written


@rule("INF-49", "rights are those of the reviewed table, no fewer and no more")
def reviewed(house):
    known = yaml.safe_load((house.folder / "guard/rights.yaml").read_text(encoding="utf-8"))
    written = table(house)
    for holder in sorted(known.keys() | written.keys()):
        ours, theirs = set(known.get(holder) or []), written.get(holder, set())
        for one in sorted(theirs - ours):
            yield f"rights.yaml:{holder}", f"may {one}, which guard/rights.yaml does not say"
        for one in sorted(ours - theirs):
            yield f"rights.yaml:{holder}", f"may not {one}, as guard/rights.yaml says"


@rule("INF-50", "a key lets in whoever has a right to it, and nobody else")
def opened(house):
    for key in [one for one in house.of("AWS::KMS::Key") if one.file == "key.yaml"]:
        lets = {(arn.rpartition("/")[2], action) for one in allowed(key.properties["KeyPolicy"]) for action in many(one["Action"])
                for arn in many(one.get("Condition", {}).get("ArnEquals", {}).get("aws:PrincipalArn"))}
        may = {(holder, action) for _, holder, action, place, _ in rights(house) if place == f"<{key.path}.Arn>"}
        open = {action for one in allowed(key.properties["KeyPolicy"]) if "Condition" not in one for action in many(one["Action"])}
        for action in sorted(USES & open):
            yield f"keys.yaml:{key.path}", f"lets everybody {action} who has a right to it"
        for holder, action in sorted(may - lets):
            yield f"keys.yaml:{key.path}", f"refuses {holder} {action}, which rights.yaml allows"
        for holder, action in sorted(lets - may):
            if holder not in MADE_ELSEWHERE:
                yield f"keys.yaml:{key.path}", f"lets {holder} {action}, to which it has no right"


def called_inside(house):
    """The calls that functions of the private network make themselves: neither what S3 asks for them nor what Lambda does with queues."""
    inside = {role(one) for one in house.of("AWS::Lambda::Function") if one.properties.get("VpcConfig", {}).get("SubnetIds")}
    for _, holder, action, place, statement in rights(house):
        if holder in inside and not action.startswith(("rds-db:", "sqs:")) and not through_a_keeper(statement):
            yield action, place


@rule("INF-51", "the private network has an endpoint for each service that is called from it, which passes these calls and no other")
def passed(house):
    endpoints = {one.properties["ServiceName"].rpartition(".")[2]: one for one in house.of("AWS::EC2::VPCEndpoint")}
    calls = set(called_inside(house))
    for service in sorted({action.partition(":")[0] for action, _ in calls} - endpoints.keys()):
        yield f"network.yaml:{service}", "is called from the private network, which has no endpoint for it"
    for service, endpoint in endpoints.items():
        wanted = {(action, place) for action, place in calls if action.startswith(service + ":")}
        passing = [(action, place) for one in allowed(endpoint.properties["PolicyDocument"]) for action in many(one["Action"]) for place in many(one["Resource"])]
        for action, place in sorted(wanted):
            if not any(action == other and lies_in(place, where) for other, where in passing):
                yield endpoint, f"does not pass {action} on {place}"
        for action in sorted({other for other, _ in passing} - {action for action, _ in wanted}):
            yield endpoint, f"passes {action}, which nobody inside may call"


def lies_in(place, where):
    return fnmatchcase(place, where) or (KEY.fullmatch(place) is not None and where.endswith(":key/*"))


@rule("INF-47", "an endpoint names its service as the partition does")
def called(house):
    for endpoint in house.of("AWS::EC2::VPCEndpoint"):
        name = endpoint.properties["ServiceName"]
        otherwise = house.partition == "aws-cn" and name.rpartition(".")[2] in OTHERWISE_IN_CHINA
        wanted = ("cn." if otherwise else "") + "com.amazonaws." + house.stacks["network.yaml"].own("AWS::Region") + "." + name.rpartition(".")[2]
        if name != wanted:
            yield endpoint, f"there is no service {name} in this partition: {wanted}"


@rule("INF-52", "the proxy enters the database as the functions that come by it, and never as the owner of the schema")
def entered(house):
    users = {one.properties["Environment"]["Variables"].get("DB_USER") for one in house.of("AWS::Lambda::Function") if one.file == "template.yaml"}
    wanted = users - {None, MIGRATION}
    entered = {place.rpartition("/")[2] for _, holder, action, place, _ in rights(house) if (holder, action) == (PROXY, "rds-db:connect")}
    for user in sorted(wanted ^ entered):
        yield "database.yaml:ProxyRole", f"{'may not' if user in wanted else 'may'} enter as {user}"
