"""The rules of this house. A rule looks at the whole deployment and yields each resource that breaks it, with what is wrong."""
from dataclasses import dataclass

RULES = {}


@dataclass(frozen=True)
class Finding:
    rule: str
    where: str
    what: str

    def __str__(self):
        return f"{self.rule} {self.where}: {self.what}"


def rule(id, says):
    def register(check):
        RULES[id] = (says, check)
        return check
    return register


def findings(house, only=()):
    """Every finding once, though a template may be used often."""
    seen = {}
    for id in only or RULES:
        _, check = RULES[id]
        for resource, what in check(house):
            where = resource if isinstance(resource, str) else resource.where
            seen.setdefault((id, where, what), Finding(id, where, what))
    return list(seen.values())


def many(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def allowed(policy):
    return [one for one in many(policy.get("Statement")) if one["Effect"] == "Allow"]


def names(house, type, key):
    return {one.properties.get(key) for one in house.of(type)}
