"""Reads templates as CloudFormation does: short forms made long, SAM transformed for one region of one partition."""
import copy
import json
import logging
import os
from functools import cache
from pathlib import Path

from samtranslator.model.exceptions import InvalidDocumentException
from samtranslator.public.translator import ManagedPolicyLoader
from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse

REGIONS = {"aws": "eu-central-1", "aws-cn": "cn-north-1"}
SAM = "AWS::Serverless-2016-10-31"
logging.getLogger("samtranslator").setLevel(logging.ERROR)


class NoPolicies:
    """Every role here is written out, so no managed policy is ever asked for."""

    def load(self):
        return {}


TRANSFORMED = {}  # by what goes in: most broken deployments break another template than SAM's


def read(file):
    return copy.deepcopy(parsed(Path(file)))


@cache
def parsed(file):
    return yaml_parse(file.read_text(encoding="utf-8"))


def uploaded(template):
    """The template after `aws cloudformation package`: code and nested templates lie in a bucket."""
    done = copy.deepcopy(template)
    for name, resource in done.get("Resources", {}).items():
        properties = resource.get("Properties", {})
        if resource["Type"] == "AWS::Serverless::Function":
            properties["CodeUri"] = f"s3://fundwatch-code/{name}"
    return done


def deployed(template, partition, parameters):
    """What CloudFormation acts on in that partition."""
    if template.get("Transform") != SAM:
        return copy.deepcopy(template)
    os.environ["AWS_DEFAULT_REGION"] = REGIONS[partition]
    values = {name: parameters.get(name, entry.get("Default", "unknown"))
              for name, entry in template.get("Parameters", {}).items()}
    key = json.dumps([partition, template, values], sort_keys=True, default=str)
    if key not in TRANSFORMED:
        TRANSFORMED[key] = transformed(template, values)
    return TRANSFORMED[key]


def transformed(template, values):
    try:
        return transform(uploaded(template), values, NoPolicies())
    except InvalidDocumentException as refused:
        raise SystemExit("SAM refuses the template: " + "; ".join(str(cause.message) for cause in refused.causes)) from refused
