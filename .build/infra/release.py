"""make release: the parameters of one deployment, with a Release that is another wherever anything of it is another."""
import hashlib
import json
import sys
import tempfile
from pathlib import Path

from template import read

FILES = ("*.yaml", "statemachines/*.json")


def digest(infra, parameters, secrets):
    """Of code, templates, parameters and the versions of secrets, each under its name."""
    done = hashlib.sha256()
    for name, content in [*parts(infra), ("parameters", json.dumps(parameters, sort_keys=True).encode()), ("secrets", secrets.encode())]:
        done.update(f"{name} {len(content)}\n".encode())
        done.update(content)
    return done.hexdigest()[:32]


def parts(infra):
    for pattern in FILES:
        yield from ((file.name, file.read_bytes()) for file in sorted(infra.glob(pattern)))
    yield from ((uri, (infra / uri).read_bytes()) for uri in code(infra))


def code(infra):
    written = read(infra / "template.yaml")["Resources"].values()
    return sorted({one["Properties"]["CodeUri"] for one in written if one["Type"] == "AWS::Serverless::Function"})


def parameters(file, given):
    return json.loads(file.read_text(encoding="utf-8"))["Parameters"] | dict(one.split("=", 1) for one in given)


def check(infra):
    """On a deployment of two files: each of the four that is another gives another Release, and the same gives the same."""
    with tempfile.TemporaryDirectory() as folder:
        small = Path(folder)
        template = {"Resources": {"One": {"Type": "AWS::Serverless::Function", "Properties": {"CodeUri": "function.zip"}}}}
        (small / "template.yaml").write_text(json.dumps(template))
        (small / "function.zip").write_bytes(b"code")
        seen = [digest(small, {"A": "1"}, "v1"), digest(small, {"A": "2"}, "v1"), digest(small, {"A": "1"}, "v2")]
        same = digest(small, {"A": "1"}, "v1") == seen[0]
        (small / "function.zip").write_bytes(b"other")
        seen.append(digest(small, {"A": "1"}, "v1"))
        (small / "keys.yaml").write_text("Resources: {}")
        seen.append(digest(small, {"A": "1"}, "v1"))
    right = same and len(set(seen)) == len(seen)
    print("release: " + ("another parameter, secret, template or code gives another one" if right else "does not tell deployments apart"))
    return int(not right)


def main(infra, file, out, secrets, *given):
    gone = [uri for uri in code(Path(infra)) if not (Path(infra) / uri).exists()]
    if gone:
        print("make release needs what is to be deployed (make verify, or make native); not there: " + ", ".join(gone), file=sys.stderr)
        sys.exit(1)
    chosen = parameters(Path(file), given)
    chosen["Release"] = digest(Path(infra), chosen, secrets)
    Path(out).parent.mkdir(parents=True, exist_ok=True)
    Path(out).touch(mode=0o600)  # it may hold the account that rewards are paid from
    Path(out).write_text(json.dumps({"Parameters": chosen}, indent=2) + "\n", encoding="utf-8")
    print(f"release {chosen['Release']}: deploy with --parameter-overrides file://{out}")


if __name__ == "__main__":
    main(*sys.argv[1:])
