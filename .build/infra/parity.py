"""Holds what the cloud makes of template.yaml and what the local launcher makes of it to be the same."""
import json
import os
import re
import subprocess

from rules import Finding, many

RATE = re.compile(r"rate\((\d+) (minute|hour|day)s?\)")
MINUTES = {"minute": 1, "hour": 60, "day": 24 * 60}
MAIN = "org.fundwatch.local.template.Described"


def launcher(house, out):
    """What the launcher says that it does with the template, given the values that the deployment gives."""
    given, said = out / "given.json", out / "launcher.json"
    stack = house.stacks["template.yaml"]
    texts = {name: elsewhere(value) for name, value in stack.parameters.items() if value is not None}
    given.write_text(json.dumps(texts))
    subprocess.run([*os.environ["LAUNCHER"].split(), MAIN, str(house.folder / "template.yaml"), str(given), str(said)], check=True)
    return json.loads(said.read_text())


def elsewhere(value):
    """A secret is read in the cloud when it is deployed, and is another one on every machine."""
    return "given elsewhere" if str(value).startswith("{{resolve:") else str(value)


def findings(house, local):
    cloud = Cloud(house).described()
    for table in sorted(local):
        for key in sorted(local[table].keys() | cloud[table].keys()):
            ours, theirs = local[table].get(key), cloud[table].get(key)
            if ours is None or theirs is None:
                yield Finding(f"PAR-{table}", key, "is there " + ("in the cloud alone" if ours is None else "on one machine alone"))
            else:
                yield from (Finding(f"PAR-{table}", key, what) for what in differences(ours, theirs))


def differences(ours, theirs):
    for name in sorted(ours.keys() | theirs.keys()):
        left, right = ours.get(name), theirs.get(name)
        if isinstance(left, dict) and isinstance(right, dict):
            yield from (f"{name}.{inner}" for inner in differences(left, right))
        elif str(left) != str(right):
            yield f"{name} is {left} on one machine and {right} in the cloud"


class Cloud:
    """The deployed template in the words of the launcher."""

    def __init__(self, house):
        self.house = house
        self.mine = [one for one in house.resources if one.file == "template.yaml"]
        self.functions = {one.id: one.properties["FunctionName"].removeprefix("fundwatch-") for one in self.of("AWS::Lambda::Function")}
        self.queues = {f"<{one.path}.Arn>": one.properties["QueueName"] for one in self.of("AWS::SQS::Queue")}

    def of(self, type):
        return [one for one in self.mine if one.type == type]

    def described(self):
        return {
            "functions": {self.functions[one.id]: self.function(one.properties) for one in self.of("AWS::Lambda::Function")},
            "routes": self.routes(),
            "queues": {one.properties["QueueName"]: self.queue(one.properties) for one in self.of("AWS::SQS::Queue")},
            "sources": {self.queues[one.properties["EventSourceArn"]]: self.source(one) for one in self.of("AWS::Lambda::EventSourceMapping")},
            "schedules": {one.properties["Name"]: self.schedule(one.properties) for one in self.of("AWS::Scheduler::Schedule")},
            "rules": dict(entry for one in self.of("AWS::Events::Rule") for entry in self.rule(one.properties)),
        }

    def function(self, properties):
        written = {name: elsewhere(value) for name, value in properties["Environment"]["Variables"].items()}
        variables = {name: self.called(value) if name.endswith("_FUNCTION") else value for name, value in written.items()}
        return {"handler": properties["Handler"], "timeout": properties["Timeout"], "memory": properties["MemorySize"],
                "concurrency": properties.get("ReservedConcurrentExecutions", "unreserved"), "environment": variables}

    def called(self, value):
        """A function that another calls has its folder's name on one machine, and the same alias."""
        name, colon, alias = value.partition(":")
        return name.removeprefix("fundwatch-") + colon + alias

    def routes(self):
        (api,) = self.of("AWS::ApiGatewayV2::Api")
        body = api.properties["Body"]
        schemes = body.get("components", {}).get("securitySchemes", {})
        return {f"{'ANY' if method == 'x-amazon-apigateway-any-method' else method.upper()} {path}": self.route(operation, schemes)
                for path, methods in body["paths"].items() for method, operation in methods.items()}

    def route(self, operation, schemes):
        target = str(operation["x-amazon-apigateway-integration"]["uri"])
        named = next(id for id in sorted(self.functions, key=len, reverse=True) if id in target)
        guards = [name for entry in operation.get("security", []) for name in entry]
        return {"function": self.functions[named], "access": self.access(schemes[guards[0]]) if guards else "open"}

    @staticmethod
    def access(scheme):
        jwt = scheme["x-amazon-apigateway-authorizer"]["jwtConfiguration"]
        return f"{jwt['issuer']} [{', '.join(jwt['audience'])}]"

    def queue(self, properties):
        redrive = properties.get("RedrivePolicy")
        known = {"visibility": properties.get("VisibilityTimeout", 30)}
        return known | ({"maxReceive": redrive["maxReceiveCount"], "deadLetters": self.queues[redrive["deadLetterTargetArn"]]} if redrive else {})

    def source(self, mapping):
        reports = "ReportBatchItemFailures" in mapping.properties.get("FunctionResponseTypes", [])
        return {"function": self.aliased(mapping.properties["FunctionName"]), "batch": mapping.properties.get("BatchSize", 10),
                "partial": reports}

    def schedule(self, properties):
        number, unit = RATE.fullmatch(properties["ScheduleExpression"]).groups()
        return {"function": self.aliased(properties["Target"]["Arn"]), "every": int(number) * MINUTES[unit]}

    def aliased(self, reference):
        """SAM sends everything to the alias of a function, and calls it after the function."""
        return self.functions[reference.rpartition("/")[2].strip("<>").removesuffix("Aliaslive").removesuffix(".Arn")]

    def rule(self, properties):
        pattern = properties["EventPattern"]
        for target in properties["Targets"]:
            types = ", ".join(many(pattern.get("detail-type")))
            yield (f"{self.queues[target['Arn']]} [{types}]",
                   {"bus": properties["EventBusName"], "sources": many(pattern.get("source")), "path": target.get("InputPath", "$")})
