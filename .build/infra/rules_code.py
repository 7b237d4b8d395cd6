"""What the code asks its environment for."""
import re
from functools import cache
from pathlib import Path

from rules import rule

# Neither what has a default nor what is Optional has to be given.
ASKED = re.compile(r'@ConfigProperty\(\s*name\s*=\s*"([A-Z][A-Z0-9_]+)"\s*\)(?!\s*Optional<)|\$\{([A-Z][A-Z0-9_]+)}')
OF_THE_RUNTIME = re.compile(r"JAVA_TOOL_OPTIONS|QUARKUS_.*|RELEASE")


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


CLIENT = re.compile(r"\b\w+(?<!Http)Client\s*\.builder\(\)")
PATIENCE = re.compile(r"\bLONGEST = Duration\.ofSeconds\((\d+)\)")
ARTIFACT = re.compile(r"<artifactId>([\w-]+)</artifactId>")


@cache
def module_folders(functions):
    poms = [pom for pom in Path(functions).rglob("pom.xml") if "target" not in pom.parts]
    return {pom.parent.name: pom.parent for pom in poms if pom.parent.parent.name in ("foundation", "lambdas")} | {
        f"{pom.parent.parent.name}-{pom.parent.name}": pom.parent for pom in poms if pom.parent.parent.parent.name == "capabilities"}


@cache
def made_of(module):
    """The folders of the modules that it is made of, itself among them."""
    folders = module_folders(module.parents[1])
    found, waiting = set(), [module]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += [folders[name] for name in ARTIFACT.findall((one / "pom.xml").read_text(encoding="utf-8")) if name in folders and name != "testing"]
    return frozenset(found)


@cache
def clients(folder):
    """Each file that makes clients of AWS, with the seconds that all tries of one call take at most, or nothing where it does not say."""
    files = [file for file in sorted(Path(folder).rglob("src/main/**/*.java")) if CLIENT.search(file.read_text(encoding="utf-8"))]
    return [(file.name, bounded(file.read_text(encoding="utf-8"))) for file in files]


def bounded(source):
    said = PATIENCE.search(source)
    return int(said.group(1)) if said and source.count("apiCallTimeout(LONGEST)") == len(CLIENT.findall(source)) else None


@rule("INF-44", "a call to AWS with all its tries ends before its function is ended")
def patient(house):
    written = house.source("template.yaml")["Resources"]
    for function in house.of("AWS::Lambda::Function"):
        if function.file != "template.yaml":
            continue
        module = (house.folder / written[function.id]["Properties"]["CodeUri"]).resolve().parents[1]
        for name, longest in sorted({client for folder in made_of(module) for client in clients(folder)}, key=str):
            if longest is None:
                yield function, f"{name} makes a client that says no LONGEST for all tries of one call"
            elif longest >= function.properties["Timeout"]:
                yield function, f"{name} lets one call take {longest} s, and the function has {function.properties['Timeout']} s"
