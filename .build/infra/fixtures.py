"""Shows that the gate bites: one deployment broken in one place for every rule, and one file for every tool."""
import copy
import json
import time
from dataclasses import dataclass

import guard
import parity
import rules
import state_machines
import yaml
from house import House
from template import deployed, read


@dataclass(frozen=True)
class Change:
    """One place of one template written otherwise, or taken away where it is written as nothing."""

    file: str
    at: tuple
    to: object

    def apply(self, content):
        *way, last = self.at
        for step in way:
            content = content.setdefault(step, {}) if isinstance(content, dict) else content[step]
        if self.to is None:
            del content[last]
        else:
            content[last] = self.to


def bite(infra, out, house, local):
    before, begun = {str(one) for one in rules.findings(house)}, time.monotonic()
    table = yaml.safe_load((infra / "guard/broken.yaml").read_text(encoding="utf-8"))
    silent = [f"no fixture breaks {rule}" for rule in rules.RULES if rule not in {entry["breaks"] for entry in table}]
    silent += [f"no fixture breaks the parity of {name}" for name in local if f"PAR-{name}" not in {entry["breaks"] for entry in table}]
    silent += [f"{entry['breaks']} is silent where {entry['as']}" for entry in table
               if not (differs(infra, entry, local) if entry["breaks"].startswith("PAR-") else found(infra, entry, before))]
    silent += tools_bite(infra, out)
    print(f"fixtures: {len(table)} broken deployments and 4 broken files, {len(silent)} unnoticed, {time.monotonic() - begun:.0f} s")
    for one in silent:
        print(f"  {one}")
    return len(silent)


def changed(infra, entry):
    return House(infra, entry.get("partition", "aws-cn"), [Change(one["file"], tuple(one["at"]), one.get("to")) for one in entry.get("changes", [])])


def found(infra, entry, before):
    return any(one.rule == entry["breaks"] and str(one) not in before for one in rules.findings(changed(infra, entry), [entry["breaks"]]))


def differs(infra, entry, local):
    """One of the two is changed: the deployment, or, for what `without` names, the launcher."""
    less = copy.deepcopy(local)
    for table, key in [entry["without"]] if "without" in entry else []:
        del less[table][key]
    return any(one.rule == entry["breaks"] for one in parity.findings(changed(infra, entry), less))


def tools_bite(infra, out):
    import steps  # it imports this module

    broken = infra / "guard/broken"
    silent = []
    if "E3002" not in steps.lint_of([broken / "lint.yaml"]).stdout:
        silent.append("cfn-lint is silent on guard/broken/lint.yaml")
    if sam_accepts(broken / "sam.yaml"):
        silent.append("SAM accepts guard/broken/sam.yaml")
    if "CT.RDS.PR" not in json.dumps(guard.validate(infra.parent, broken / "guard.yaml")):
        silent.append("cfn-guard is silent on guard/broken/guard.yaml")
    if "MISSING_TRANSITION_TARGET" not in state_machines.misfit(infra, broken / "state-machine.asl.json"):
        silent.append("asl-validator is silent on guard/broken/state-machine.asl.json")
    return silent


def sam_accepts(file):
    try:
        deployed(read(file), "aws-cn", {})
    except SystemExit:
        return False
    return True
