package org.fundwatch.claimscreening;

import org.fundwatch.claims.screening.Shelf;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Where what comes of partitions is put (结果存放位置): by their keys, under the edition, so that neither two partitions nor two
 * editions share a place.
 *
 * @param edition its name, which tells its content
 */
record Places(S3Client s3, String bucket, String edition) {

    /** Of one partition, by its whole key. */
    S3Shelf of(String key) {
        return under(key + "/");
    }

    /** Of all under a prefix. */
    Shelf ofAll(String prefix) {
        return under(prefix);
    }

    private S3Shelf under(String path) {
        return new S3Shelf(s3, bucket, "screened/" + edition.replace('/', '-').replace('@', '-') + "/" + path);
    }
}
