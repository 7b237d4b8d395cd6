"""What the code asks its environment for."""
import re
from functools import cache
from pathlib import Path

from rules import rule

# Neither what has a default nor what is Optional has to be given.
ASKED = re.compile(r'@ConfigProperty\(\s*name\s*=\s*"([A-Z][A-Z0-9_]+)"\s*\)(?!\s*Optional<)|\$\{([A-Z][A-Z0-9_]+)}')
OF_THE_RUNTIME = re.compile(r"JAVA_TOOL_OPTIONS|QUARKUS_.*")


@cache
def text(folder):
    kinds = ("*.java", "*.properties")
    return "\n".join(file.read_text(encoding="utf-8") for kind in kinds for file in sorted(Path(folder).rglob(f"src/main/**/{kind}")))


@cache
def names(folder):
    return frozenset(re.findall(r"\b[A-Z][A-Z0-9_]+\b", text(folder)))


@rule("INF-32", "the environment gives what the code asks for, and nothing that no code reads")
def asked(house):
    written = house.source("template.yaml")["Resources"]
    for function in house.of("AWS::Lambda::Function"):
        if function.file != "template.yaml":
            continue
        variables = function.properties["Environment"]["Variables"]
        module = (house.folder / written[function.id]["Properties"]["CodeUri"]).resolve().parents[1]
        for name in sorted({one or other for one, other in ASKED.findall(text(module))} - variables.keys()):
            yield function, f"its code asks for {name}, which is not given"
        for name in sorted(variables):
            if not OF_THE_RUNTIME.fullmatch(name) and name not in names(house.folder.parent / "functions"):
                yield function, f"is given {name}, which no code reads"
