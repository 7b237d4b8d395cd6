package org.fundwatch.platform.objects;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.fundwatch.platform.Worker;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Objects outside the database (对象存储): putting the same bytes under the same key again changes nothing. */
@ApplicationScoped
public class ObjectStore {
    private final S3Client s3;
    private final Worker worker;

    ObjectStore(S3Client s3, Worker worker) {
        this.s3 = s3;
        this.worker = worker;
    }

    /**
     * Puts an object whole or not at all: the store refuses bytes that do not have the SHA-256 sent with them. A bucket that
     * locks takes nothing that does not also name the algorithm.
     */
    public Uni<Void> put(String bucket, String key, byte[] bytes, String contentType) {
        var checksum = Base64.getEncoder().encodeToString(sha256(bytes));
        return worker.call(() -> s3.putObject(
                        request -> request.bucket(bucket)
                                .key(key)
                                .contentType(contentType)
                                .checksumAlgorithm(ChecksumAlgorithm.SHA256)
                                .checksumSHA256(checksum),
                        RequestBody.fromBytes(bytes)))
                .replaceWithVoid();
    }

    /** The bytes of an object, or nothing if there is none. */
    public Uni<Optional<byte[]>> get(String bucket, String key) {
        return worker.call(() -> Optional.of(
                        s3.getObjectAsBytes(request -> request.bucket(bucket).key(key))
                                .asByteArray()))
                .onFailure(NoSuchKeyException.class)
                .recoverWithItem(Optional.empty());
    }

    /** The keys that begin with the prefix, in their order, all pages of them. */
    public Uni<List<String>> list(String bucket, String prefix) {
        return worker.call(() ->
                s3.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(prefix)).contents().stream()
                        .map(S3Object::key)
                        .toList());
    }

    public Uni<Boolean> exists(String bucket, String key) {
        return worker.call(() -> s3.headObject(request -> request.bucket(bucket).key(key)))
                .replaceWith(true)
                .onFailure(NoSuchKeyException.class)
                .recoverWithItem(false);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not to be had", e);
        }
    }
}
