package org.fundwatch.claims.checking;

import org.fundwatch.kernel.audit.Hash;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/** A store of one object that always says which one it is, and does not always give it. */
final class FlakyStore implements S3Client {
    private byte[] object = {};
    private boolean fails;
    private int fetched;

    KnowledgePlace place() {
        return new KnowledgePlace.InBucket("claim-files", "knowledge/edition.fwk", () -> this);
    }

    FlakyStore holds(byte[] bytes) {
        object = bytes;
        return this;
    }

    void fails() {
        fails = true;
    }

    void answers() {
        fails = false;
    }

    int fetched() {
        return fetched;
    }

    @Override
    public HeadObjectResponse headObject(HeadObjectRequest request) {
        return HeadObjectResponse.builder().eTag(Hash.of(object).hex()).build();
    }

    @Override
    public ResponseBytes<GetObjectResponse> getObjectAsBytes(GetObjectRequest request) {
        if (fails) {
            throw SdkClientException.create("connection reset");
        }
        fetched++;
        return ResponseBytes.fromByteArray(GetObjectResponse.builder().build(), object);
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
