package org.fundwatch.local.aws;

import java.net.URI;
import org.fundwatch.testing.Moto;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KeyUsageType;

/** A moto server with what functions find in an account. */
record MotoPeer(Moto moto, Peer peer) implements AutoCloseable {

    static MotoPeer start() {
        var moto = Moto.start();
        return new MotoPeer(moto, peer(moto.uri()));
    }

    private static Peer peer(URI uri) {
        var s3 = Peer.s3(uri);
        var sqs = Peer.sqs(uri);
        var kms = Peer.kms(uri);
        var events = Peer.events(uri);
        s3.createBucket(r ->
                r.bucket(Peer.BUCKET).createBucketConfiguration(place -> place.locationConstraint(LocalCloud.REGION)));
        events.createEventBus(r -> r.name(Peer.BUS));
        var queue = sqs.createQueue(r -> r.queueName(Peer.QUEUE)).queueUrl();
        var keys = new Peer.Keys(
                key(kms, KeySpec.SYMMETRIC_DEFAULT, KeyUsageType.ENCRYPT_DECRYPT),
                key(kms, KeySpec.HMAC_256, KeyUsageType.GENERATE_VERIFY_MAC),
                key(kms, KeySpec.ECC_NIST_P256, KeyUsageType.SIGN_VERIFY));
        return new Peer(s3, sqs, kms, events, keys, queue);
    }

    private static String key(KmsClient kms, KeySpec spec, KeyUsageType usage) {
        return kms.createKey(r -> r.keySpec(spec).keyUsage(usage)).keyMetadata().keyId();
    }

    @Override
    public void close() {
        peer.close();
        moto.close();
    }
}
