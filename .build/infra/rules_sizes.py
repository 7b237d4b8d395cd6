"""The parameter files of the sizes."""
import json

from rules import rule
from rules_release import PER_DEPLOYMENT


@rule("INF-31", "a parameter file gives what the root wants, and nothing else")
def sized(house):
    declared = house.source("fundwatch.yaml")["Parameters"]
    wanted = {name for name, entry in declared.items() if "Default" not in entry} - PER_DEPLOYMENT
    for file in sorted((house.folder / "parameters").glob("*.json")):
        given = json.loads(file.read_text(encoding="utf-8"))["Parameters"].keys()
        for name in sorted(wanted - given):
            yield f"parameters/{file.name}:{name}", "is not given"
        for name in sorted(given - declared.keys()):
            yield f"parameters/{file.name}:{name}", "is no parameter of fundwatch.yaml"
