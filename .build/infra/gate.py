"""make infra: everything about the templates that can be held to be right without an account. Ends 1 when anything is wrong."""
import importlib.util
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INFRA = ROOT / "infra"
OUT = ROOT / ".build" / "infra" / "target"
KNOWN = {"boto3": "boto3 1.43.11", "moto": "moto 5.2.1", "cfnlint": "cfn-lint 1.51.0", "samtranslator": "aws-sam-translator 1.110.0"}


def lacking():
    gone = [f"{package} (Python; {version} is known to work)" for package, version in KNOWN.items()
            if importlib.util.find_spec(package) is None]
    return gone + [f"{tool} on the path" for tool in ("cfn-lint", "npm", "node") if shutil.which(tool) is None]


def main():
    gone = lacking()
    if gone:
        print("make infra needs " + "; ".join(gone), file=sys.stderr)
        return 1
    import steps  # only now: what it imports may be what is lacking

    return steps.run(INFRA, OUT)


if __name__ == "__main__":
    sys.exit(main())
