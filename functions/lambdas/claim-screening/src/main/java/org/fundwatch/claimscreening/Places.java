package org.fundwatch.claimscreening;

import org.fundwatch.claims.screening.Shelf;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Where what comes of partitions is put: by their keys, under the edition.
 *
 * @param edition its id
 */
record Places(S3Client s3, String bucket, String edition) {

    /** Of one partition, or of all under a prefix. */
    Shelf of(String key) {
        var under = "screened/" + edition.replace('/', '-') + "/";
        return new S3Shelf(s3, bucket, under + key.replaceFirst("\\.jsonl(\\.gz)?$", "/"));
    }
}
