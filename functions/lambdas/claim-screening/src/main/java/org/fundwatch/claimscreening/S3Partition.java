package org.fundwatch.claimscreening;

import java.io.InputStream;
import org.fundwatch.claims.screening.Partition;
import software.amazon.awssdk.services.s3.S3Client;

/** A partition in S3, read as it comes; a connection that breaks fails the call, and the next one goes on. */
record S3Partition(S3Client s3, String bucket, String key) implements Partition {
    @Override
    public String stamp() {
        return key + " "
                + s3.headObject(request -> request.bucket(bucket).key(key)).eTag();
    }

    @Override
    public InputStream open() {
        return s3.getObject(request -> request.bucket(bucket).key(key));
    }
}
