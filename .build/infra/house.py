"""The whole deployment: every template from the root down, as often as it is used, with what can be resolved resolved."""
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

import template as templates

PLACE = re.compile(r"\$\{(!?)([^}]+)}")
NAMES = {
    "AWS::SQS::Queue": "QueueName", "AWS::Logs::LogGroup": "LogGroupName", "AWS::IAM::Role": "RoleName",
    "AWS::S3::Bucket": "BucketName", "AWS::Lambda::Function": "FunctionName", "AWS::SNS::Topic": "TopicName",
    "AWS::Events::EventBus": "Name", "AWS::RDS::DBCluster": "DBClusterIdentifier", "AWS::RDS::DBProxy": "DBProxyName",
    "AWS::ApiGatewayV2::DomainName": "DomainName",
}


@dataclass
class Placed:
    """One resource, in one use of its template; `where` is its file and its id, by which people find it."""

    file: str
    id: str
    path: str
    type: str
    properties: dict
    attributes: dict = field(repr=False, default_factory=dict)

    @property
    def where(self):
        return f"{self.file}:{self.id}"


class House:
    release = "0123456789abcdef"

    def __init__(self, folder, partition, changes=(), size="city", root="fundwatch.yaml", **other):
        self.folder, self.partition, self.changes, self.size = Path(folder), partition, changes, size
        self.sources, self.files, self.resources, self.stacks = {}, {}, [], {}
        given = json.loads((self.folder / f"parameters/{size}.json").read_text())["Parameters"]
        self.outputs = Stack(self, root, "", {"Release": self.release, **given, **other}).outputs

    def source(self, file):
        """As it is written, with the changes of a fixture."""
        if file not in self.sources:
            self.sources[file] = templates.read(self.folder / file)
            for change in self.changes:
                if change.file == file:
                    change.apply(self.sources[file])
        return self.sources[file]

    def deployed(self, file, parameters=()):
        key = (file, json.dumps(sorted(dict(parameters).items()), default=str))
        if key not in self.files:
            self.files[key] = templates.deployed(self.source(file), self.partition, dict(parameters))
        return self.files[key]

    def of(self, *types):
        return [one for one in self.resources if one.type in types]


class Stack:
    """One use of one template."""

    def __init__(self, house, file, path, given):
        self.house, self.file, self.path = house, file, path
        self.template = house.deployed(file, given)
        declared = self.template.get("Parameters", {})
        self.parameters = {name: given.get(name, entry.get("Default")) for name, entry in declared.items()}
        self.children, self.pending = {}, self.template["Resources"]
        house.stacks[file] = self
        for id, resource in self.pending.items():
            if self.exists(resource):
                self.child(id) if resource["Type"] == "AWS::CloudFormation::Stack" else self.place(id, resource)
        self.outputs = {name: self.value(entry["Value"]) for name, entry in self.template.get("Outputs", {}).items() if self.exists(entry)}

    def exists(self, resource):
        return self.condition(resource["Condition"]) if "Condition" in resource else True

    def place(self, id, resource):
        properties = self.value(resource.get("Properties", {}))
        self.house.resources.append(Placed(self.file, id, self.path + id, resource["Type"], properties, resource))

    def child(self, id):
        if id not in self.children:
            properties = self.pending[id]["Properties"]
            given = self.value(properties.get("Parameters", {}))
            self.children[id] = Stack(self.house, properties["TemplateURL"], f"{self.path}{id}/", given)
        return self.children[id]

    def condition(self, name):
        return self.truth(self.template["Conditions"][name])

    def truth(self, written):
        (function, argument), = written.items()
        match function:
            case "Fn::Equals":
                left, right = (self.value(side) for side in argument)
                return str(left) == str(right)
            case "Fn::Not":
                return not self.truth(argument[0])
            case "Fn::And":
                return all(self.truth(one) for one in argument)
            case "Fn::Or":
                return any(self.truth(one) for one in argument)
            case "Condition":
                return self.condition(argument)
        raise ValueError(f"{self.file}: no such condition as {function}")

    def value(self, written):
        if isinstance(written, list):
            return [value for value in (self.value(one) for one in written) if value is not None]
        if not isinstance(written, dict):
            return written
        if len(written) == 1:
            (function, argument), = written.items()
            if function == "Ref" or function.startswith("Fn::"):
                return self.call(function, argument)
        return {key: value for key, value in ((key, self.value(one)) for key, one in written.items()) if value is not None}

    def call(self, function, argument):
        match function:
            case "Ref":
                return self.ref(argument)
            case "Fn::GetAtt":
                return self.attribute(*(argument if isinstance(argument, list) else argument.split(".", 1)))
            case "Fn::Sub":
                text, own = argument if isinstance(argument, list) else (argument, {})
                return PLACE.sub(lambda found: self.fill(found, own), text)
            case "Fn::Join":
                return argument[0].join(str(part) for part in self.value(argument[1]))
            case "Fn::If":
                return self.value(argument[1] if self.condition(argument[0]) else argument[2])
        return f"<{function} {json.dumps(argument)}>"

    def fill(self, found, own):
        name = found.group(2)
        if found.group(1):
            return "${" + name + "}"
        if name in own:
            return str(self.value(own[name]))
        return str(self.attribute(*name.split(".", 1)) if "." in name else self.ref(name))

    def ref(self, name):
        if name in self.parameters:
            declared = self.template["Parameters"][name]["Type"]
            value = self.parameters[name]
            listed = declared == "CommaDelimitedList" or declared.startswith("List<")
            return value.split(",") if listed and isinstance(value, str) else value
        if name.startswith("AWS::"):
            return self.own(name)
        if self.pending.get(name, {}).get("Type") == "AWS::SQS::Queue":
            region, suffix = self.own("AWS::Region"), self.own("AWS::URLSuffix")
            return f"https://sqs.{region}.{suffix}/{self.own('AWS::AccountId')}/{self.name(name)}"
        return self.name(name) or f"<{self.path}{name}>"

    def own(self, name):
        china = self.house.partition == "aws-cn"
        return {
            "AWS::NoValue": None, "AWS::Partition": self.house.partition, "AWS::AccountId": "000000000000",
            "AWS::Region": templates.REGIONS[self.house.partition], "AWS::StackName": "fundwatch",
            "AWS::URLSuffix": "amazonaws.com.cn" if china else "amazonaws.com",
        }[name]

    def name(self, id):
        resource = self.pending.get(id, {})
        written = resource.get("Properties", {}).get(NAMES.get(resource.get("Type"), ""))
        return self.value(written) if written is not None else None

    def attribute(self, id, attribute):
        if attribute.startswith("Outputs."):
            return self.child(id).outputs[attribute.removeprefix("Outputs.")]
        type, known = self.pending.get(id, {}).get("Type"), self.name(id)
        if known and (type, attribute) == ("AWS::IAM::Role", "Arn"):
            return f"arn:{self.house.partition}:iam::{self.own('AWS::AccountId')}:role/{known}"
        if known and (type, attribute) == ("AWS::S3::Bucket", "Arn"):
            return f"arn:{self.house.partition}:s3:::{known}"
        named = NAMES.get(type)
        return known if attribute == named else f"<{self.path}{id}.{attribute}>"
