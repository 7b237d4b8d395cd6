"""What stands before the public list."""
from rules import many, rule

LONGEST = 300  # seconds that a cache may serve what has left the list


def config(distribution):
    return distribution.properties["DistributionConfig"]


def behaviours(distribution):
    return [config(distribution)["DefaultCacheBehavior"], *config(distribution).get("CacheBehaviors", [])]


@rule("INF-38", "a distribution writes nobody down")
def silent(house):
    for distribution in house.of("AWS::CloudFront::Distribution"):
        if "Logging" in config(distribution) or any("RealtimeLogConfigArn" in one for one in behaviours(distribution)):
            yield distribution, "writes down who reads"
    for one in house.of("AWS::CloudFront::RealtimeLogConfig", "AWS::Logs::DeliverySource"):
        yield one, "would write down who reads"


@rule("INF-39", "a distribution stands before the public bucket alone, which answers it alone")
def before_the_list(house):
    region = {"aws": "eu-central-1.amazonaws.com", "aws-cn": "cn-north-1.amazonaws.com.cn"}[house.partition]
    buckets = {f"{one.properties['BucketName']}.s3.{region}": one for one in house.of("AWS::S3::Bucket")}
    for distribution in house.of("AWS::CloudFront::Distribution"):
        for origin in config(distribution)["Origins"]:
            bucket = buckets.get(origin["DomainName"])
            if bucket is None or bucket.id != "PublicFiles" or not known(origin):
                yield distribution, f"stands before {origin['DomainName']}, not as somebody whom the public bucket knows"
            elif not all(bucket.properties["PublicAccessBlockConfiguration"].values()) or readers(house, bucket) != {itself(house, distribution)}:
                yield bucket, "may be read past the distribution"


def known(origin):
    return "OriginAccessControlId" in origin or origin.get("S3OriginConfig", {}).get("OriginAccessIdentity")


def itself(house, distribution):
    """As whom it asks: its identity where there is one, and its ARN elsewhere."""
    identities = [f"<{one.path}.S3CanonicalUserId>" for one in house.of("AWS::CloudFront::CloudFrontOriginAccessIdentity")]
    return (identities or [f"arn:{house.partition}:cloudfront::000000000000:distribution/<{distribution.path}>"])[0]


def readers(house, bucket):
    policies = [one for one in house.of("AWS::S3::BucketPolicy") if one.properties["Bucket"] == bucket.properties["BucketName"]]
    allowed = [one for policy in policies for one in policy.properties["PolicyDocument"]["Statement"] if one["Effect"] == "Allow"]
    return {who(one) for one in allowed}


def who(statement):
    principal = statement["Principal"]
    if isinstance(principal, dict) and "CanonicalUser" in principal:
        return principal["CanonicalUser"]
    return statement.get("Condition", {}).get("StringEquals", {}).get("aws:SourceArn", "everybody")


@rule("INF-40", "a distribution speaks TLS of today, passes nothing of a reader on, and hardens what it serves")
def hardened(house):
    policies = {f"<{one.path}>": one for one in house.of("AWS::CloudFront::CachePolicy", "AWS::CloudFront::ResponseHeadersPolicy")}
    for distribution in house.of("AWS::CloudFront::Distribution"):
        certificate = config(distribution).get("ViewerCertificate", {})
        if certificate.get("MinimumProtocolVersion") != "TLSv1.2_2021" or certificate.get("SslSupportMethod") != "sni-only":
            yield distribution, "takes older TLS"
        for behaviour in behaviours(distribution):
            if behaviour.get("ViewerProtocolPolicy") != "https-only" or set(many(behaviour.get("AllowedMethods"))) != {"GET", "HEAD"}:
                yield distribution, "takes others than GET and HEAD over TLS"
            if "OriginRequestPolicyId" in behaviour or "ForwardedValues" in behaviour or not plain(policies.get(behaviour.get("CachePolicyId"))):
                yield distribution, "passes something of a reader on"
            if not strict(policies.get(behaviour.get("ResponseHeadersPolicyId"))):
                yield distribution, "serves without the headers that a page of ours has"


def plain(policy):
    passed = policy.properties["CachePolicyConfig"]["ParametersInCacheKeyAndForwardedToOrigin"] if policy else {}
    return [passed.get(f"{kind}sConfig", {}).get(f"{kind}Behavior") for kind in ("Cookie", "Header", "QueryString")] == ["none"] * 3


def strict(policy):
    headers = policy.properties["ResponseHeadersPolicyConfig"].get("SecurityHeadersConfig", {}) if policy else {}
    return {"StrictTransportSecurity", "ContentTypeOptions", "FrameOptions", "ReferrerPolicy", "ContentSecurityPolicy"} <= headers.keys()


@rule("INF-41", "what has left the list leaves every cache within minutes")
def forgetting(house):
    for policy in house.of("AWS::CloudFront::CachePolicy"):
        longest = policy.properties["CachePolicyConfig"].get("MaxTTL")
        if longest is None or longest > LONGEST or policy.properties["CachePolicyConfig"].get("MinTTL") != 0:
            yield policy, f"may keep an entry for more than {LONGEST} seconds"


@rule("INF-43", "what a distribution serves at its root lies there, so that its links lead from there")
def at_the_root(house):
    for distribution in house.of("AWS::CloudFront::Distribution"):
        page = config(distribution).get("DefaultRootObject", "")
        if not page or "/" in page or any("OriginPath" in origin for origin in config(distribution)["Origins"]):
            yield distribution, f"serves '{page}' at its root"
