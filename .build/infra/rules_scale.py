"""What scale.yaml gives as ours."""
import re

from rules import rule

NOT_OURS = {"settlements a day in the nation", "partitions in one UNLOAD"}  # the nation's, and Athena's
POOL = "functions/foundation/platform-data/src/main/resources/META-INF/microprofile-config.properties"
MOST = re.compile(r"^quarkus\.datasource\.reactive\.max-size=(\d+)$", re.MULTILINE)
SCREENING = "fundwatch-claim-screening"


def endpoints(house):
    return [one for one in house.of("AWS::EC2::VPCEndpoint") if one.properties["VpcEndpointType"] == "Interface"]


def screen_all(house):
    return house.source("statemachines/claim-screening.asl.json")["States"]["ScreenAll"]


def memory(house, of_screening):
    functions = [one for one in house.of("AWS::Lambda::Function") if one.file == "template.yaml"]
    return only(one.properties["MemorySize"] / 1024 for one in functions if (one.properties["FunctionName"] == SCREENING) == of_screening)


def batch(house):
    return only(one.properties["BatchSize"] for one in house.of("AWS::Lambda::EventSourceMapping") if "ClaimChecksQueue" in one.properties["EventSourceArn"])


def pool(house):
    return only(int(size) for size in MOST.findall((house.folder.parent / POOL).read_text(encoding="utf-8")))


def only(found):
    """The one value; all of them where they differ, which is no figure at all."""
    values = sorted(set(found))
    return values[0] if len(values) == 1 else values


GIVEN = {
    "checks in one batch": batch,
    "connections of one instance": pool,
    "gigabytes of memory of a function": lambda house: memory(house, of_screening=False),
    "gigabytes of memory of claim-screening": lambda house: memory(house, of_screening=True),
    "partitions in one batch": lambda house: screen_all(house)["ItemBatcher"]["MaxItemsPerBatch"],
    "batches at once": lambda house: screen_all(house)["MaxConcurrency"],
    "interface endpoints": lambda house: len(endpoints(house)),
    "zones that each endpoint is in": lambda house: only(len(one.properties["SubnetIds"]) for one in endpoints(house)),
    "instances of the database": lambda house: len(house.of("AWS::RDS::DBInstance")),
    "keys": lambda house: len(house.of("AWS::KMS::Key")),
    "secrets": lambda house: len(house.of("AWS::SecretsManager::Secret")),
}


@rule("INF-58", "what scale.yaml gives is what there is")
def counted(house):
    given = {name: entry["value"] for name, entry in house.source("scale.yaml")["inputs"].items() if entry["kind"] == "given"}
    for name in sorted(given.keys() - GIVEN.keys() - NOT_OURS):
        yield f"scale.yaml:{name}", "is given, and nothing counts it"
    for name, count in GIVEN.items():
        there = count(house)
        if given.get(name) != there:
            yield f"scale.yaml:{name}", f"is {given.get(name)}, and there are {there}"
