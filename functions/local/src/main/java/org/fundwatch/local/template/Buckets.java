package org.fundwatch.local.template;

import java.util.Set;

/** Reads buckets: their names matter here, the rest is for the cloud. */
final class Buckets {
    static final String TYPE = "AWS::S3::Bucket";

    private static final Set<String> LEFT = Set.of(
            "BucketEncryption",
            "LifecycleConfiguration",
            "ObjectLockConfiguration",
            "ObjectLockEnabled",
            "OwnershipControls",
            "PublicAccessBlockConfiguration",
            "Tags",
            "VersioningConfiguration");

    private Buckets() {}

    static String read(Resolver resolver, Part properties) {
        return resolver.text(properties.knows(Set.of("BucketName"), LEFT).child("BucketName"));
    }
}
