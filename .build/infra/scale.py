"""Writes the tables of infra/SCALE.md from infra/scale.yaml and the templates, or says whether they are what it would write."""
import json
import math
import sys
from pathlib import Path

import yaml
from house import House

BEGIN, END = "<!-- computed -->\n", "<!-- end of what is computed -->\n"
HOUR = 3600


def sums(place, inputs):
    """Every figure under its name, in the order in which it is shown, each from those before it."""
    one = {name: entry["value"] for name, entry in inputs.items()}
    share = place["people"] / one["people of the nation"]
    settlements = one["settlements a day in the nation"] * share
    checks = settlements * one["checks for one settlement"]
    peak = checks * one["share of a day in its busiest hour"] / HOUR
    checking = peak * one["milliseconds of one check"] / 1000
    recording = peak / one["checks in one batch"] * one["milliseconds of recording one batch"] / 1000
    reports = place["people"] / one["people for one report a year"]
    month = checks * one["days of a month"]
    seconds = month * (one["milliseconds of one check"] + one["milliseconds of recording one batch"] / one["checks in one batch"]) / 1000
    night = screening(settlements, one)
    return {
        "settlements a day": settlements,
        "checks a day (settlements × checks for one)": checks,
        "checks a second in the busiest hour (checks × share ÷ 3600)": peak,
        "claim-validation at once (a second × time of one)": checking,
        "claim-recording at once (a second ÷ batch × time of a batch)": recording,
        "connections of claim-recording (at once × pool)": recording * one["connections of one instance"],
        "reports a year (people ÷ people for one)": reports,
        "requests of reporters and staff a day (reports × requests ÷ 365)": reports * one["requests of staff and reporter for one report"] / 365,
        "storage of checks a year, GB (checks × 365 × kB ÷ 1,000,000)": checks * 365 * one["kilobytes kept of one check"] / 1e6,
        "calls of Lambda a month, millions (checks + batches)": month * (1 + 1 / one["checks in one batch"]) / 1e6,
        "gigabyte-seconds a month, millions (time × memory)": seconds * one["gigabytes of memory of a function"] / 1e6,
        "calls of SQS a month, millions (sent + received and deleted by batch)": month * (1 + 2 / one["checks in one batch"]) / 1e6,
        "logs a month, GB (calls × kB ÷ 1,000,000)": month * (1 + 1 / one["checks in one batch"]) * one["kilobytes of log of one call"] / 1e6,
        **night,
    }


def screening(settlements, one):
    """One night of all settlements of a day, and what a month of such nights takes."""
    partitions = settlements / one["settlements in one partition"]
    batches = partitions / one["partitions in one batch"]
    seconds = settlements * one["milliseconds of screening one settlement"] / 1000
    month = one["days of a month"]
    queries = math.ceil(partitions / one["partitions in one UNLOAD"])
    raw = settlements * one["kilobytes of the raw rows of one settlement, packed"] / 1e6
    return {
        "raw rows of a night, GB packed (settlements × kB ÷ 1,000,000)": raw,
        "queries of a night (partitions ÷ partitions in one UNLOAD, rounded up)": queries,
        "read by Athena in a month, TB (raw × queries × times × days ÷ 1,000)": raw * queries * one["times that one query reads its rows"] * month / 1e3,
        "partitions of a night (settlements ÷ settlements in one)": partitions,
        "settlements of a night, GB unpacked (settlements × kB ÷ 1,000,000)": settlements * one["kilobytes of one settlement"] / 1e6,
        "seconds of a night's screening (time of all ÷ batches at once)": seconds / min(max(batches, 1), one["batches at once"]),
        "partitions of a month, GB packed (settlements × days × kB ÷ 1,000,000)": settlements * month * one["kilobytes of one settlement, packed"] / 1e6,
        "gigabyte-seconds of screening a month, millions (time × memory)": seconds * month * one["gigabytes of memory of claim-screening"] / 1e6,
        "state changes a month, thousands (batches × changes)": batches * month * one["state changes of one batch"] / 1e3,
    }


def money(figures, parameters, prices, inputs):
    """How much of each priced thing a month takes, with its price. The database's instances are at their least."""
    one = {name: entry["value"] for name, entry in inputs.items()}
    days, units = one["days of a month"], float(parameters["DatabaseLeast"]) * one["instances of the database"]
    million = {
        "a gigabyte-second of Lambda": figures["gigabyte-seconds a month, millions (time × memory)"] * 1e6,
        "a million calls of Lambda": figures["calls of Lambda a month, millions (checks + batches)"],
        "a million requests of the HTTP API": figures["checks a day (settlements × checks for one)"] * days / 1e6,
        "a million calls of SQS": figures["calls of SQS a month, millions (sent + received and deleted by batch)"],
        "a capacity unit of Aurora for an hour": units * 24 * days,
        "a capacity unit of the database's proxy for an hour": max(units, one["capacity units that the proxy is charged for at least"]) * 24 * days,
        "an interface endpoint in a zone for an hour": one["interface endpoints"] * one["zones that each endpoint is in"] * 24 * days,
        "a key for a month": one["keys"],
        "a secret for a month": one["secrets"],
        "a gigabyte of Aurora storage for a month": figures["storage of checks a year, GB (checks × 365 × kB ÷ 1,000,000)"],
        "a gigabyte-second of Lambda for screening": figures["gigabyte-seconds of screening a month, millions (time × memory)"] * 1e6,
        "a thousand state changes of Step Functions": figures["state changes a month, thousands (batches × changes)"],
        "a gigabyte of S3 for a month": figures["partitions of a month, GB packed (settlements × days × kB ÷ 1,000,000)"],
        "a terabyte read by Athena": figures["read by Athena in a month, TB (raw × queries × times × days ÷ 1,000)"],
        "a gigabyte of logs taken in": figures["logs a month, GB (calls × kB ÷ 1,000,000)"],
    }
    return {name: (amount, prices[name]) for name, amount in million.items()}


def reserved(infra, size):
    """How many calls at once the functions have for themselves."""
    functions = House(infra, "aws-cn", size=size).of("AWS::Lambda::Function")
    return {"calls at once that are reserved (the sum over all functions)": sum(int(one.properties.get("ReservedConcurrentExecutions", 0)) for one in functions)}


def shown(number):
    return f"{number:,.0f}" if number >= 10 else f"{number:,.1f}"


def cost(amount, price):
    if price["value"] is None:
        return f"{shown(amount)} × ?"
    return f"{shown(amount)} × {price['value']} = {shown(amount * price['value'])} {price['currency']}"


def together(lines):
    """What has a price, by currency, and the names of what has none: a sum is whole only where it is without nothing."""
    sums, left = {}, []
    for name, (amount, price) in lines.items():
        if price["value"] is None:
            left.append(name)
        else:
            sums[price["currency"]] = sums.get(price["currency"], 0) + amount * price["value"]
    known = [f"{shown(sum)} {currency}" for currency, sum in sorted(sums.items())]
    return " ".join([" + ".join(known)] * bool(known) + [f"without {', '.join(left)}"] * bool(left))


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|---|" + "---:|" * (len(head) - 1)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows]) + "\n"


def computed(infra):
    known = yaml.safe_load((infra / "scale.yaml").read_text(encoding="utf-8"))
    places = list(known["places"])
    figures = {place: sums(entry, known["inputs"]) | reserved(infra, entry["parameters"]) for place, entry in known["places"].items()}
    sizes = {place: json.loads((infra / f"parameters/{entry['parameters']}.json").read_text())["Parameters"]
             for place, entry in known["places"].items()}
    costs = {place: money(figures[place], sizes[place], known["prices"], known["inputs"]) for place in places}
    inputs = [(name, str(entry["value"]), entry["kind"] + (f": {entry['because']}" if "because" in entry else ""))
              for name, entry in known["inputs"].items()]
    rows = [(name, *(shown(figures[place][name]) for place in places)) for name in figures[places[0]]]
    bills = [(name, *(cost(*costs[place][name]) for place in places)) for name in known["prices"]]
    bills.append(("together (the sum of the lines above)", *(together(costs[place]) for place in places)))
    return "\n".join([table(("input", "value", "where from"), inputs), table(("figure", *places), rows), table(("a month of", *places), bills)])


def page(infra):
    text = (infra / "SCALE.md").read_text(encoding="utf-8")
    before, after = text.split(BEGIN)[0], text.split(END)[1]
    return text, before + BEGIN + computed(infra) + END + after


def check(infra):
    text, wanted = page(infra)
    print("SCALE.md: its tables are " + ("what scale.yaml gives" if text == wanted else "not what scale.yaml gives: make scale"))
    return int(text != wanted)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    (folder / "SCALE.md").write_text(page(folder)[1], encoding="utf-8")
