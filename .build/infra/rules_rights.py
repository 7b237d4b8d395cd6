"""Who may do what."""
import json
import re

from rules import allowed, many, rule

# What a variable of the environment is there for: the calls that a function with it makes, and no other does.
CALLS = {
    "IDENTITY_KEY_ID": {"kms:GenerateDataKey", "kms:Decrypt"},
    "RECEIPT_PEPPER_KEY_ID": {"kms:GenerateMac"},
    "VISIT_PEPPER_KEY_ID": {"kms:GenerateMac"},
    "INSTITUTION_SECRETS_KEY_ID": {"kms:GenerateMac"},
    "SIGNING_KEY_ID": {"kms:Sign", "kms:GetPublicKey"},
    "EVENT_BUS": {"events:PutEvents"},
    "PUBLIC_BUCKET": {"s3:PutObject", "s3:GetObject", "s3:ListBucket"},
    "ARCHIVE_BUCKET": {"s3:PutObject", "s3:GetObject", "s3:ListBucket"},
    "CLAIM_FILES_BUCKET": {"s3:PutObject", "s3:GetObject", "s3:ListBucket"},
    "PAYMENT_BUCKET": {"s3:PutObject"},
    "CLAIMS_IN_BUCKET": {"s3:GetObject", "kms:Decrypt"},
    "CLAIMS_OUT_BUCKET": {"s3:PutObject", "s3:GetObject", "s3:ListBucket", "kms:GenerateDataKey", "kms:Decrypt"},
    "VAULT_FUNCTION": {"lambda:InvokeFunction"},
    "SECRET_ID": {"secretsmanager:GetSecretValue", "kms:Decrypt"},
}
VAULT, PAYING = "fundwatch-identity-vault", "fundwatch-reward-payment"
RECEIVING = {"sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"}
LITERAL = re.compile(r"arn:aws(?:-cn)?:|amazonaws\.com\.cn")


def documents(house):
    """Every policy with the resource that it is written in."""
    for one in house.resources:
        for name in ("PolicyDocument", "KeyPolicy", "AssumeRolePolicyDocument"):
            if name in one.properties:
                yield one, one.properties[name]
        for policy in many(one.properties.get("Policies")):
            if isinstance(policy, dict) and "PolicyDocument" in policy:
                yield one, policy["PolicyDocument"]


@rule("INF-16", "no right is a wildcard")
def exact(house):
    for one, policy in documents(house):
        for statement in allowed(policy):
            for action in many(statement.get("Action")):
                if "*" in action:
                    yield one, f"allows {action}"
            if "NotAction" in statement or "NotResource" in statement:
                yield one, "allows all but something"


@rule("INF-17", "a right names what it is for")
def bounded(house):
    for one, policy in documents(house):
        if one.type == "AWS::KMS::Key":
            continue  # in a key's own policy * is that key
        for statement in allowed(policy):
            wide = [place for place in many(statement.get("Resource")) if place == "*" or place.endswith(":::*")]
            if wide and "Principal" not in statement:
                yield one, "is allowed on everything: " + ", ".join(many(statement["Action"]))


@rule("INF-18", "nothing is open to everybody unless a condition bounds it")
def closed(house):
    for one, policy in documents(house):
        for statement in allowed(policy):
            principal = statement.get("Principal")
            if principal in ("*", {"AWS": "*"}) and "Condition" not in statement:
                yield one, "is open to everybody"


@rule("INF-19", "a function has a role of its own")
def own(house):
    for function in house.of("AWS::Lambda::Function"):
        name = function.properties.get("FunctionName", "")
        if role(function) != name or not name:
            yield function, f"must run as the role that is called as it is, fundwatch-…, not as {role(function)}"


def role(function):
    return str(function.properties.get("Role", "")).rpartition("/")[2]


@rule("INF-20", "a function may make the calls that its environment is there for, and no other")
def earned(house):
    rights = rights_by_role(house)
    for function in house.of("AWS::Lambda::Function"):
        if function.file != "template.yaml":
            continue
        variables = function.properties["Environment"]["Variables"]
        wanted, may = calls(house, function, variables), rights.get(role(function), set())
        for action in sorted(may - set().union(*wanted.values(), set())):
            yield function, f"may {action} and has nothing in its environment for it"
        for name, actions in wanted.items():
            if not actions & may:
                yield function, f"has {name} and may do nothing with it: add the call to rights.yaml"


def calls(house, function, variables):
    wanted = {name: actions for name, actions in CALLS.items() if name in variables}
    wanted |= {name: {"sqs:SendMessage"} for name in variables if name.endswith("_QUEUE_URL")}
    kept = [one for one in house.of("AWS::Lambda::EventInvokeConfig") if one.properties["FunctionName"] == function.properties["FunctionName"]]
    mapped = [mapping for mapping in house.of("AWS::Lambda::EventSourceMapping")
              if str(mapping.attributes["Properties"]["FunctionName"]).find(f"'{function.id}") >= 0]
    return wanted | ({"its queue": RECEIVING} if mapped else {}) | ({"what failed": {"sqs:SendMessage"}} if kept else {})


def rights_by_role(house):
    rights = {}
    for policy in house.of("AWS::IAM::RolePolicy"):
        actions = {action for one in allowed(policy.properties["PolicyDocument"]) for action in many(one["Action"])
                   if not action.startswith(("logs:", "ec2:", "rds-db:"))}
        rights.setdefault(policy.properties["RoleName"], set()).update(actions)
    return rights


@rule("INF-21", "a function enters the database as the role in its environment, and by a right of its own")
def entering(house):
    entries = {policy.properties["RoleName"]: str(policy.properties["PolicyDocument"])
               for policy in house.of("AWS::IAM::RolePolicy") if policy.id == "Connecting"}
    for function in house.of("AWS::Lambda::Function"):
        variables = function.properties.get("Environment", {}).get("Variables", {})
        user, entry = variables.get("DB_USER"), entries.get(role(function), "")
        if user and f"/{user}'" not in entry:
            yield function, f"may not enter the database as {user}: see functions.yaml"
        if entry and not user:
            yield function, "may enter the database and never does"


@rule("INF-35", "one function opens what is sealed, and one may ask it")
def alone(house):
    rights = [(one, one.properties.get("RoleName"), statement) for one, policy in documents(house)
              if one.type != "AWS::KMS::Key" for statement in allowed(policy) if "Principal" not in statement]
    for one, holder, statement in rights:
        if "kms:Decrypt" in many(statement["Action"]) and holder != VAULT and not through_a_keeper(statement):
            yield one, "may open what is sealed"
        asks = "lambda:InvokeFunction" in many(statement["Action"])
        if asks and any(VAULT in place for place in many(statement["Resource"])) and holder != PAYING:
            yield one, "may ask the vault"


def through_a_keeper(statement):
    """What is sealed is opened by asking the key itself; S3 asks it only for what lies in a bucket, Secrets Manager for a secret of its own."""
    via = statement.get("Condition", {}).get("StringEquals", {}).get("kms:ViaService", "")
    return str(via).startswith(("s3.", "secretsmanager."))


@rule("INF-36", "who calls a function calls its alias, over which traffic goes")
def by_alias(house):
    for function in house.of("AWS::Lambda::Function"):
        called = str(function.properties.get("Environment", {}).get("Variables", {}).get("VAULT_FUNCTION", ""))
        if called and called != f"{VAULT}:live":
            yield function, f"calls {called}: what was only just deployed, or nothing"


@rule("INF-22", "no partition is written out")
def portable(house):
    for file in sorted({one.file for one in house.resources}):
        for found in sorted(set(LITERAL.findall(json.dumps(house.source(file), default=str)))):
            yield f"{file}:{found}", "names a partition: use ${AWS::Partition} and ${AWS::URLSuffix}"
