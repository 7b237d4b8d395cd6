package org.fundwatch.claimscreening;

import java.io.InputStream;
import org.fundwatch.claims.screening.Partition;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A partition in S3, read as it comes; a connection that breaks fails the call, and the next one goes on.
 *
 * @param tag another one whenever the content is another one
 */
record S3Partition(S3Client s3, String bucket, String key, String tag) implements Partition {

    /** The one that lies there now; fails with what the SDK throws if there is none. */
    static S3Partition at(S3Client s3, String bucket, String key) {
        var head = s3.headObject(request -> request.bucket(bucket).key(key));
        return new S3Partition(s3, bucket, key, head.eTag());
    }

    static S3Partition listed(S3Client s3, String bucket, S3Object object) {
        return new S3Partition(s3, bucket, object.key(), object.eTag());
    }

    @Override
    public String stamp() {
        return key + " " + tag;
    }

    @Override
    public InputStream open() {
        return s3.getObject(request -> request.bucket(bucket).key(key));
    }
}
