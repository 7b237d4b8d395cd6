"""Buckets, keys, the database."""
from rules import many, rule

PRIVATE = ("Evidence", "PaymentFiles", "ClaimsIn", "ClaimsOut")  # what lies there is for S3 to show only with a key of ours
UNLOGGED = ("storage.yaml:Evidence", "template.yaml:PaymentFiles")


@rule("INF-01", "a bucket is encrypted at rest")
def encrypted(house):
    for bucket in house.of("AWS::S3::Bucket"):
        rules = bucket.properties.get("BucketEncryption", {}).get("ServerSideEncryptionConfiguration", [])
        if not rules:
            yield bucket, "is not encrypted"
        by = [one.get("ServerSideEncryptionByDefault", {}) for one in rules]
        if bucket.id in PRIVATE and not all(one.get("SSEAlgorithm") == "aws:kms" and one.get("KMSMasterKeyID") for one in by):
            yield bucket, "is not encrypted with a key of ours"


@rule("INF-02", "a bucket and a topic refuse whoever comes without TLS")
def tls_only(house):
    safe = [named for policy in house.of("AWS::S3::BucketPolicy", "AWS::SNS::TopicPolicy") if refuses_plain(policy)
            for named in many(policy.properties.get("Bucket")) + many(policy.properties.get("Topics"))]
    for one in house.of("AWS::S3::Bucket", "AWS::SNS::Topic"):
        if one.properties.get("BucketName", one.properties.get("TopicName")) not in safe:
            yield one, "may be reached without TLS"


def refuses_plain(policy):
    return any(one["Effect"] == "Deny" and one.get("Principal") == "*" and all_of_it(one, policy.properties)
               and str(one.get("Condition", {}).get("Bool", {}).get("aws:SecureTransport")).lower() == "false"
               for one in policy.properties["PolicyDocument"]["Statement"])


def all_of_it(statement, policy):
    """Every call, on a bucket and on what is in it; the one call that a topic takes."""
    places = many(statement.get("Resource"))
    if "Bucket" not in policy:
        return statement["Action"] in ("sns:Publish", "sns:*")
    inside = [one.removesuffix("/*") for one in places if one.endswith("/*")]
    return statement["Action"] == "s3:*" and any(one in places and one.endswith(f":::{policy['Bucket']}") for one in inside)


@rule("INF-03", "a bucket blocks the public")
def blocked(house):
    for bucket in house.of("AWS::S3::Bucket"):
        block = bucket.properties.get("PublicAccessBlockConfiguration", {})
        wanted = ("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets")
        open_ = [name for name in wanted if block.get(name) is not True]
        if open_:
            yield bucket, "leaves open: " + ", ".join(open_)


@rule("INF-04", "nobody's visit to the evidence, or to the accounts of payees, is written down")
def unlogged(house):
    watched = {one.where: one for one in house.of("AWS::S3::Bucket") if one.where in UNLOGGED}
    for where in UNLOGGED:
        if where not in watched:
            yield where, "there is no such bucket: this rule watches nothing"
    for bucket in watched.values():
        if {"LoggingConfiguration", "InventoryConfigurations", "NotificationConfiguration"} & bucket.properties.keys():
            yield bucket, "its visits would be written down"
    for trail in house.of("AWS::CloudTrail::Trail"):
        if "AWS::S3::Object" in str(trail.properties):
            yield trail, "would write down who read an object"


@rule("INF-05", "evidence, the archive and files for the bank are locked, and the lock ends")
def locked(house):
    for bucket in house.of("AWS::S3::Bucket"):
        if bucket.id in ("Evidence", "ArchivedFiles", "PaymentFiles"):
            held = bucket.properties.get("ObjectLockConfiguration", {}).get("Rule", {}).get("DefaultRetention", {})
            if held.get("Mode") != "GOVERNANCE" or not (held.get("Days") or held.get("Years")):
                yield bucket, "has no governance lock with an end"


@rule("INF-06", "a symmetric key rotates, and no key is gone in less than 30 days")
def rotated(house):
    for key in house.of("AWS::KMS::Key"):
        symmetric = key.properties.get("KeySpec", "SYMMETRIC_DEFAULT") == "SYMMETRIC_DEFAULT"
        if symmetric and key.properties.get("EnableKeyRotation") is not True:
            yield key, "does not rotate"
        if key.properties.get("PendingWindowInDays") != 30:
            yield key, "is gone in less than 30 days"


@rule("INF-07", "the database is private, encrypted, protected; its proxy takes TLS and tokens only")
def guarded(house):
    wanted = {"StorageEncrypted": True, "DeletionProtection": True, "EnableIAMDatabaseAuthentication": True}
    for cluster in house.of("AWS::RDS::DBCluster"):
        for name, value in wanted.items():
            if cluster.properties.get(name) is not value:
                yield cluster, f"{name} is not {value}"
    for instance in house.of("AWS::RDS::DBInstance"):
        if instance.properties.get("PubliclyAccessible") is not False:
            yield instance, "may be public"
    for proxy in house.of("AWS::RDS::DBProxy"):
        if proxy.properties.get("RequireTLS") is not True or proxy.properties.get("DefaultAuthScheme") != "IAM_AUTH":
            yield proxy, "takes others than TLS with tokens"


@rule("INF-08", "what holds data outlives its stack")
def kept(house):
    for one in house.of("AWS::S3::Bucket", "AWS::RDS::DBCluster", "AWS::KMS::Key", "AWS::SecretsManager::Secret", "AWS::Logs::LogGroup"):
        for attribute in ("DeletionPolicy", "UpdateReplacePolicy"):
            if one.attributes.get(attribute) not in ("Retain", "Snapshot"):
                yield one, f"{attribute} neither retains it nor takes a snapshot"


@rule("INF-42", "whoever enters the database sees who answers")
def shown(house):
    for function in house.of("AWS::Lambda::Function"):
        variables = function.properties.get("Environment", {}).get("Variables", {})
        if variables.get("DB_TLS", "verify-full") != "verify-full":
            yield function, f"does not look who answers: DB_TLS is {variables['DB_TLS']}"
        if "DB_PASSWORD" in variables and not variables.get("DB_AUTHORITY"):
            yield function, "enters past the proxy and knows no authority of the database: DB_AUTHORITY"
    for instance in house.of("AWS::RDS::DBInstance"):
        if not instance.properties.get("CACertificateIdentifier"):
            yield instance, "stands under whichever authority is the newest"
