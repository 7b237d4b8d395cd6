"""What was looked at and let be: each with its reason and the day on which it was looked at."""
import datetime
from fnmatch import fnmatch

import yaml


def read(infra):
    entries = yaml.safe_load((infra / "guard/exceptions.yaml").read_text(encoding="utf-8"))
    for entry in entries:
        reviewed = entry.get("reviewed")
        if not isinstance(reviewed, datetime.date) or len(str(entry.get("reason", ""))) < 20 or not entry.get("at"):
            raise SystemExit(f"exceptions.yaml: {entry.get('rule')} needs where it holds, a reason, and the day on which it was reviewed")
    return entries


def apply(infra, findings):
    """What is left, the patterns that except nothing, and how many findings were excepted."""
    used, left = set(), []
    patterns = [(entry["rule"], pattern) for entry in read(infra) for pattern in entry["at"]]
    for one in findings:
        fits = [(rule, pattern) for rule, pattern in patterns if rule == one.rule and fnmatch(one.where, pattern)]
        used.update(fits)
        if not fits:
            left.append(one)
    unused = [f"{rule} at {pattern}" for rule, pattern in patterns if (rule, pattern) not in used]
    return left, unused, len(findings) - len(left)
