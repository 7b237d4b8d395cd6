"""cfn-guard with the control-tower rules, on the whole deployment with everything resolved that can be."""
import json
import platform
import re
import subprocess
import sys
from pathlib import Path

from rules import Finding

RULE = re.compile(r"\[(CT\.[\w.]+)\]: ([^\n\\]+)")
PLACE = re.compile(r"/Resources/(\w+)")
PACKAGE = "node_modules/@cdklabs/cdk-validator-cfnguard"


def tools(root):
    return Path(root) / ".build/guard"


def install(root):
    lock = tools(root) / "package-lock.json"
    done = tools(root) / "node_modules/.package-lock.json"
    if not done.exists() or done.stat().st_mtime < lock.stat().st_mtime:
        subprocess.run(["npm", "ci", "--prefix", str(tools(root)), "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
                       check=True, stdout=sys.stderr)


def executable(root):
    machine = {"x86_64": "ubuntu/x86_64", "aarch64": "ubuntu/aarch64"}.get(platform.machine())
    if platform.system() != "Linux" or machine is None:
        raise SystemExit("make infra has cfn-guard for Linux on x86-64 and arm64 only")
    file = tools(root) / PACKAGE / "bin" / machine / "cfn-guard"
    file.chmod(0o755)
    return file


def rule_files(root):
    return tools(root) / PACKAGE / "rules/control-tower/cfn-guard"


def count(root):
    return len(list(rule_files(root).rglob("*.guard")))


def findings(house, out, name):
    places = {re.sub(r"\W", "", one.path): one for one in house.resources}
    file = Path(out) / f"house.{name}.json"
    file.write_text(json.dumps({"Resources": {id: resource(one) for id, one in places.items()}}, indent=1, default=str))
    found = {}
    for broken in validate(house.folder.parent, file):
        said = json.dumps(broken)
        rule, says = RULE.search(said).groups()
        for id in PLACE.findall(said):
            where = places[id].where
            found[(rule, where)] = Finding(rule, where, says)
    return list(found.values())


def resource(placed):
    kept = {name: placed.attributes[name] for name in ("DeletionPolicy", "UpdateReplacePolicy") if name in placed.attributes}
    return {"Type": placed.type, "Properties": placed.properties} | kept


def validate(root, file):
    done = subprocess.run([str(executable(root)), "validate", "-r", str(rule_files(root)), "-d", str(file), "-z", "-o", "json", "-S", "none"],
                          capture_output=True, text=True, check=False)
    if done.returncode not in (0, 19):
        raise SystemExit(f"cfn-guard failed: {done.stderr[:500]}")
    return [broken for report in json.loads(done.stdout) for broken in report["not_compliant"]]
