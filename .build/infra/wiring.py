"""Runs the state machine of screening on moto's interpreter: does every partition reach the function, and does the sum get what it needs?"""
import copy
import io
import json
import logging
import os
import time
import zipfile

import yaml

REGION, EDITION, PREFIX = "us-east-1", "national-1/5f2c", "partitions/2026-11-25/run-1/"
IN, OUT, FUNCTION = "claims-in", "claims-out", "claim-screening"
KEYS = [f"{PREFIX}{number:04}.jsonl.gz" for number in range(5)]
BESIDE = ["partitions/2026-11-25/run-2/0000.jsonl.gz", "knowledge/edition.fwk"]
LONGEST, PAUSE = 20, 0.05
# What moto 5.2.1 refuses in a definition. Neither says where anything comes from or goes to.
REFUSED = {
    "ToleratedFailurePercentage": "its parser knows the field and takes no number for it",
}


def check(infra):
    began = time.monotonic()
    definition = json.loads(filled((infra / "statemachines/claim-screening.asl.json").read_text(encoding="utf-8")))
    broken = yaml.safe_load((infra / "guard/broken-wiring.yaml").read_text(encoding="utf-8"))
    wrong = list(misfits([definition] + [changed(definition, entry) for entry in broken]))
    said = [f"claim-screening: {one}" for one in wrong[0]]
    said += [f"nobody notices where {entry['as']}" for entry, found in zip(broken, wrong[1:]) if not found]
    print(f"wiring: claim-screening over {len(KEYS)} partitions on moto, and broken in {len(broken)} places: "
          f"{len(said)} misfits, {time.monotonic() - began:.0f} s")
    for one in said:
        print(f"  {one}")
    return len(said)


def filled(text):
    """As CloudFormation fills in what screening.yaml gives it."""
    given = {"Partition": "aws", "ClaimsInBucket": IN, "ClaimsOutBucket": OUT, "Invoke": "arn:aws:states:::lambda:invoke", "Function": FUNCTION}
    for name, value in given.items():
        text = text.replace("${" + name + "}", value)
    return text


def changed(definition, entry):
    broken = copy.deepcopy(definition)
    *way, last = entry["at"]
    place = broken["States"]
    for step in way:
        place = place[step]
    place[last] = entry["to"]
    return broken


def reduced(definition):
    """The true definition, less what moto refuses. It knows no batches: each item becomes a batch of its own, with the same paths."""
    smaller = without(copy.deepcopy(definition), REFUSED)
    for state in smaller["States"].values():
        if "ItemBatcher" in state:
            batch = state.pop("ItemBatcher")
            state["ItemSelector"] = {"BatchInput": batch["BatchInput"], "Items.$": "States.Array($$.Map.Item.Value)"}
    return smaller


def without(node, names):
    if isinstance(node, dict):
        return {name: without(value, names) for name, value in node.items() if name not in names}
    return [without(value, names) for value in node] if isinstance(node, list) else node


def misfits(definitions):
    """For each definition what of it does not fit. Each has an account of its own: in one that has run anything moto starts no second run."""
    from moto import mock_aws  # only now: it takes a second

    os.environ.update(AWS_ACCESS_KEY_ID="any", AWS_SECRET_ACCESS_KEY="any", AWS_EC2_METADATA_DISABLED="true")
    logging.getLogger("moto").setLevel(logging.CRITICAL)  # it tells every failure at length, and most runs here have to fail
    asked = remembered_calls()
    for definition in definitions:
        with mock_aws(config={"stepfunctions": {"execute_state_machine": True}, "lambda": {"use_docker": False}}):
            asked.clear()
            yield list(Account(asked).misfits(definition))


def remembered_calls():
    """What functions are asked from here on; each answers what it was asked."""
    from moto.awslambda_simple.models import LambdaSimpleBackend

    asked, answer = [], LambdaSimpleBackend.invoke

    def remembered(backend, function_name, qualifier, body, headers, response_headers):
        asked.append(json.loads(body))
        return answer(backend, function_name, qualifier, body, headers, response_headers)

    LambdaSimpleBackend.invoke = remembered
    return asked


class Account:
    """An account with two buckets and a function."""

    def __init__(self, asked):
        import boto3

        self.s3, self.machines = boto3.client("s3", region_name=REGION), boto3.client("stepfunctions", region_name=REGION)
        for bucket in (IN, OUT):
            self.s3.create_bucket(Bucket=bucket)
        for key in KEYS + BESIDE:
            self.s3.put_object(Bucket=IN, Key=key, Body=b"{}")
        role = boto3.client("iam", region_name=REGION).create_role(RoleName="any", AssumeRolePolicyDocument="{}")["Role"]["Arn"]
        code = io.BytesIO()
        zipfile.ZipFile(code, "w").close()
        boto3.client("lambda", region_name=REGION).create_function(
            FunctionName=FUNCTION, Runtime="python3.12", Role=role, Handler="any.any", Code={"ZipFile": code.getvalue()})
        self.role, self.asked = role, asked

    def misfits(self, definition):
        try:
            machine = self.machines.create_state_machine(
                name="claim-screening", definition=json.dumps(reduced(definition)), roleArn=self.role)["stateMachineArn"]
        except self.machines.exceptions.ClientError as refusal:
            yield f"moto refuses it: {str(refusal)[:300]}"
            return
        run = self.run(machine)
        if run["status"] != "SUCCEEDED":
            yield f"the run ended as {run['status']}: {run.get('error', '')} {run.get('cause', '')}"[:300]
            return
        yield from self.not_as_dealt_out(json.loads(run["output"]))

    def run(self, machine):
        started = self.machines.start_execution(stateMachineArn=machine, input=json.dumps({"prefix": PREFIX, "edition": EDITION}))["executionArn"]
        until = time.monotonic() + LONGEST
        while True:
            run = self.machines.describe_execution(executionArn=started)
            if run["status"] != "RUNNING" or time.monotonic() > until:
                return run
            time.sleep(PAUSE)

    def not_as_dealt_out(self, output):
        *batches, last = self.asked or [{}]
        dealt = sorted(item.get("Key", "") for batch in batches for item in batch.get("Items", []))
        if dealt != KEYS:
            yield f"the function was given {dealt}"
        if any(batch.get("BatchInput") != {"edition": EDITION} for batch in batches):
            yield "a batch was not told its edition as the function reads it"
        if last != {"edition": EDITION, "prefix": PREFIX}:
            yield f"the sum was asked for by {last}"
        if output.get("total", {}).get("counted") != last:
            yield "what the sum came to is not in the answer of the run"
        shelf = output.get("run", {}).get("ResultWriterDetails", {})
        if shelf.get("Bucket") != OUT or not shelf.get("Key", "").startswith("runs/"):
            yield "what the batches answered does not lie below runs/"
