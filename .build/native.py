"""make native: each function as an executable, and its integration tests with it; only what changed since that was done last, unless told --all."""
import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

ARTIFACT = re.compile(r"<artifactId>([\w-]+)</artifactId>")
OWN = re.compile(r"</parent>\s*<artifactId>([\w-]+)</artifactId>")
SUITE = re.compile(r'<testsuite [^>]*?\btests="(\d+)"')


def modules():
    poms = [pom for pom in Path("functions").rglob("pom.xml") if "target" not in pom.parts]
    return {OWN.search(pom.read_text(encoding="utf-8")).group(1): pom.parent for pom in poms}


def closure(name, known):
    """The modules that this one is made of, itself among them."""
    found, waiting = set(), [name]
    while waiting:
        one = waiting.pop()
        if one in known and one not in found:
            found.add(one)
            waiting += ARTIFACT.findall((known[one] / "pom.xml").read_text(encoding="utf-8"))
    return found


def digest(name, known):
    """Of all that the executable and its tests are made from, the builder among it."""
    files = [Path("pom.xml"), Path(os.environ["GRAALVM_HOME"]) / "release"]
    for one in sorted(closure(name, known)):
        files += [known[one] / "pom.xml"] + sorted(file for file in (known[one] / "src").rglob("*") if file.is_file())
    made = hashlib.sha256()
    for file in files:
        made.update(f"{file}\n".encode() + (file.read_bytes() if file.exists() else b""))
    return made.hexdigest()


def build(where, quick):
    level = ["-Dquarkus.native.additional-build-args-append=-Ob"] if quick else []
    asked = os.environ["MVN"].split() + ["verify", "-Dnative", "-Pbench", "-pl", str(where), "-am", *level]
    (where / "target/native").mkdir(parents=True, exist_ok=True)
    shutil.rmtree(where / "target/failsafe-reports", ignore_errors=True)
    return subprocess.run([*asked, "-DskipUnitTests", "-Dspotless.check.skip", "-Dcheckstyle.skip"], check=False).returncode == 0


def tests(where):
    reports = (where / "target/failsafe-reports").glob("TEST-*.xml")
    return sum(int(SUITE.search(report.read_text(encoding="utf-8")).group(1)) for report in reports)


def size(where):
    return (where / "target/native/function.zip").stat().st_size / 1e6


def make(name, known, options):
    where = known[name]
    if not list((where / "src/test").rglob("*NativeIT.java")):
        return f"{name}: NOT BUILT, no integration test would show that it works"
    done = where / "target/native/tested"
    wanted, levels = digest(name, known), ["full", "quick"] if options.quick else ["full"]
    if not options.all and done.exists() and done.read_text().split() in [[wanted, level] for level in levels]:
        return f"{name}: unchanged since it was built and tested, zip {size(where):.1f} MB"
    done.unlink(missing_ok=True)
    begun = time.monotonic()
    if not build(where, options.quick):
        return f"{name}: FAILED"
    done.write_text(f"{wanted} {levels[-1]}")
    return f"{name}: built ({levels[-1]}), {tests(where)} integration tests passed, {time.monotonic() - begun:.0f} s, zip {size(where):.1f} MB"


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("--all", action="store_true")
    asked.add_argument("--quick", action="store_true")
    asked.add_argument("functions", nargs="+")
    options = asked.parse_args()
    known = modules()
    said = [make(name, known, options) for name in options.functions]
    print("\n".join(said))
    return 1 if any("FAILED" in line or "NOT BUILT" in line for line in said) else 0


if __name__ == "__main__":
    sys.exit(main())
