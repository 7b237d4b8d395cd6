"""Holds every definition in infra/statemachines to the language of Step Functions."""
import subprocess

from guard import tools


def check(infra):
    files = sorted((infra / "statemachines").glob("*.asl.json"))
    wrong = [said for said in (misfit(infra, file) for file in files) if said]
    print("".join(wrong), end="")
    print(f"asl-validator: {len(files)} state machines, {len(wrong)} that do not fit")
    return len(wrong)


def misfit(infra, file):
    """What the validator says; nothing where the file fits."""
    validator = tools(infra.parent) / "node_modules/asl-validator/dist/bin/asl-validator.js"
    done = subprocess.run(["node", str(validator), "--json-path", str(file)], capture_output=True, text=True, check=False)
    return done.stdout + done.stderr if done.returncode else ""
