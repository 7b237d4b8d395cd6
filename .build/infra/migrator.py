"""Runs the code that stands in release.yaml, with a Lambda of our own and a listener in the place of CloudFormation."""
import io
import json
import sys
import threading
import types
from http.server import BaseHTTPRequestHandler, HTTPServer

from template import read

EVENT = {"StackId": "stack", "RequestId": "request", "LogicalResourceId": "Migrated", "ResourceProperties": {"Version": "version-7"}}
CASES = (
    ("Create", {"Payload": io.BytesIO(b'{"version": "31"}')}, "SUCCESS", ["version-7"]),
    ("Update", {"Payload": io.BytesIO(b"{}"), "FunctionError": "Unhandled"}, "FAILED", ["version-7"]),
    ("Update", ConnectionError("no answer"), "FAILED", ["version-7"]),
    ("Delete", {}, "SUCCESS", []),
)


class Listener(BaseHTTPRequestHandler):
    heard = []

    def do_PUT(self):
        self.heard.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_):
        """Says nothing."""


def check(infra):
    code = read(infra / "release.yaml")["Resources"]["Migrator"]["Properties"]["Code"]["ZipFile"]
    server = HTTPServer(("127.0.0.1", 0), Listener)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    wrong = [problem for case in CASES for problem in misfit(code, server.server_port, *case)]
    server.shutdown()
    print(f"migrator: {len(CASES)} calls of CloudFormation, {len(wrong)} answered wrongly")
    for one in wrong:
        print(f"  {one}")
    return len(wrong)


def misfit(code, port, kind, answer, status, invoked):
    calls = []
    sys.modules["boto3"] = types.SimpleNamespace(client=lambda name, config: types.SimpleNamespace(invoke=lambda **call: reply(calls, call, answer)))
    module = {}
    exec(compile(code, "release.yaml", "exec"), module)  # noqa: S102  (it is our own, from the template)
    module["handler"](EVENT | {"RequestType": kind, "ResponseURL": f"http://127.0.0.1:{port}/"}, None)
    heard = Listener.heard.pop()
    if (heard["Status"], heard["LogicalResourceId"], heard["RequestId"]) != (status, "Migrated", "request"):
        yield f"{kind}: {heard}"
    if [call["FunctionName"] for call in calls] != invoked:
        yield f"{kind} invoked {calls}"


def reply(calls, call, answer):
    calls.append(call)
    if isinstance(answer, Exception):
        raise answer
    return answer
