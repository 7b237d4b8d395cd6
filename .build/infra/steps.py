"""The steps of make infra, in their order; each says what it looked at."""
import json
import shutil
import subprocess
from pathlib import Path

import exceptions
import fixtures
import guard
import migrator
import parity
import release
import rules
import rules_code  # noqa: F401  (importing them is what registers their rules)
import rules_data  # noqa: F401
import rules_edge  # noqa: F401
import rules_messages  # noqa: F401
import rules_needed  # noqa: F401
import rules_release  # noqa: F401
import rules_rights  # noqa: F401
import rules_scale  # noqa: F401
import rules_sizes  # noqa: F401
import rules_table  # noqa: F401
import rules_watch  # noqa: F401
import scale
import state_machines
import wiring
from house import House
from template import REGIONS

PARTITIONS, SIZES = tuple(REGIONS), ("city", "province")
REGIONS_LINTED = ["us-east-1", "eu-central-1", "cn-north-1", "cn-northwest-1"]
ONLY_AFTER_PACKAGE = "W3002"  # local paths: `aws cloudformation package` replaces them, as the runbook says
SPENT = "W2001"  # a parameter that SAM has already put where it belongs


def run(infra, out):
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    guard.install(infra.parent)
    wrong = lint("as written", written(infra))
    if wrong:
        return wrong
    houses = {(partition, size): House(infra, partition, size=size) for partition in PARTITIONS for size in SIZES}
    wrong += lint("as SAM makes them, in both partitions", deployed(houses, out), SPENT)
    wrong += held(infra, out, houses)
    wrong += state_machines.check(infra)
    wrong += wiring.check(infra)
    wrong += migrator.check(infra)
    house = houses["aws-cn", "city"]
    wrong += scale.check(infra)
    wrong += release.check(infra)
    local = parity.launcher(house, out)
    wrong += alike(house, local)
    wrong += fixtures.bite(infra, out, house, local)
    print("make infra: " + ("all of it holds" if not wrong else f"{wrong} of it does not hold"))
    return min(wrong, 1)


def written(infra):
    return [file for file in sorted(infra.glob("*.yaml")) if file.read_text(encoding="utf-8").startswith("AWSTemplateFormatVersion")]


def lint(what, files, *ignored):
    done = lint_of(files, *ignored)
    print(f"cfn-lint, {what}: {len(files)} templates, {', '.join(REGIONS_LINTED)}\n{done.stdout}", end="")
    return 1 if done.returncode else 0


def lint_of(files, *ignored):
    return subprocess.run(["cfn-lint", "-f", "parseable", "-i", ONLY_AFTER_PACKAGE, *ignored, "-r", *REGIONS_LINTED, "-t", *map(str, files)],
                          capture_output=True, text=True, check=False)


def deployed(houses, out):
    """What is left of the SAM template differs by partition; the other templates are as they were written."""
    files = []
    for (partition, size), house in houses.items():
        for (name, _), content in house.files.items():
            file = out / f"{Path(name).stem}.{partition}.{size}.json"
            if name == "template.yaml" and file not in files:
                file.write_text(json.dumps(content, indent=1, default=str))
                files.append(file)
    return files


def alike(house, local):
    different = list(parity.findings(house, local))
    counts = ", ".join(f"{len(table)} {name}" for name, table in local.items())
    print(f"parity of SAM and launcher: {counts}: {len(different)} differences")
    for one in different:
        print(f"  {one}")
    return len(different)


def held(infra, out, houses):
    """Our own rules and the control-tower set, less what was looked at and let be."""
    found = {}
    for (partition, size), house in houses.items():
        for one in rules.findings(house) + guard.findings(house, out, f"{partition}.{size}"):
            found[str(one)] = one
    left, unused, reviewed = exceptions.apply(infra, list(found.values()))
    print(f"{len(rules.RULES)} rules of our own and {guard.count(infra.parent)} of the control-tower set, "
          f"{' and '.join(PARTITIONS)}, {' and '.join(SIZES)}: {len(left)} findings, {reviewed} reviewed exceptions")
    for one in left:
        print(f"  {one}")
    for pattern in unused:
        print(f"  exceptions.yaml: {pattern} excepts nothing any more")
    return len(left) + len(unused)
