package org.fundwatch.local.aws;

/** The region and account that this machine plays, in the partition where the bureaus are. */
public final class LocalCloud {
    public static final String REGION = "cn-north-1";
    public static final String ACCOUNT = "000000000000";

    private LocalCloud() {}

    /** The Amazon resource name of something here, as in {@code arn:aws-cn:sqs:cn-north-1:000000000000:case-events}. */
    public static String arn(String service, String resource) {
        return String.join(":", "arn", "aws-cn", service, REGION, ACCOUNT, resource);
    }
}
