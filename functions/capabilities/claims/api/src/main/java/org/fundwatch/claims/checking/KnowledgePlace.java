package org.fundwatch.claims.checking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/** Where a knowledge file lies (知识库文件位置). */
sealed interface KnowledgePlace {

    /** Another one where the file is another one; empty where it cannot be looked at. It may call, so never on an event loop. */
    String stamp();

    /** Empty where they cannot be fetched, now or ever. */
    Optional<byte[]> bytes();

    /** A file that the deployment mounts, or that lies on this machine. */
    record OnDisk(Path file) implements KnowledgePlace {

        @Override
        public String stamp() {
            try {
                return Files.getLastModifiedTime(file) + " " + Files.size(file);
            } catch (IOException gone) {
                return "";
            }
        }

        @Override
        public Optional<byte[]> bytes() {
            try {
                return Optional.of(Files.readAllBytes(file));
            } catch (IOException gone) {
                return Optional.empty();
            }
        }
    }

    /** An object of a bucket. */
    record InBucket(String bucket, String key, Supplier<S3Client> store) implements KnowledgePlace {

        @Override
        public String stamp() {
            try {
                return store.get()
                        .headObject(request -> request.bucket(bucket).key(key))
                        .eTag();
            } catch (SdkException gone) {
                return "";
            }
        }

        @Override
        public Optional<byte[]> bytes() {
            try {
                return Optional.of(store.get()
                        .getObjectAsBytes(request -> request.bucket(bucket).key(key))
                        .asByteArray());
            } catch (SdkException gone) {
                return Optional.empty();
            }
        }
    }
}
