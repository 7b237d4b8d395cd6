package org.fundwatch.claimscreening;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.fundwatch.claims.screening.Shelf;
import org.fundwatch.kernel.audit.Hash;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A shelf under a prefix in S3; the store refuses bytes that do not have the SHA-256 sent with them. */
record S3Shelf(S3Client s3, String bucket, String prefix) implements Shelf {
    @Override
    public void put(String name, byte[] bytes) {
        var checksum = Base64.getEncoder()
                .encodeToString(HexFormat.of().parseHex(Hash.of(bytes).hex()));
        s3.putObject(
                request -> request.bucket(bucket).key(prefix + name).checksumSHA256(checksum),
                RequestBody.fromBytes(bytes));
    }

    @Override
    public Optional<byte[]> get(String name) {
        try {
            return Optional.of(
                    s3.getObjectAsBytes(request -> request.bucket(bucket).key(prefix + name))
                            .asByteArray());
        } catch (NoSuchKeyException none) {
            return Optional.empty();
        }
    }
}
