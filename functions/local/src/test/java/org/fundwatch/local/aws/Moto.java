package org.fundwatch.local.aws;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.fundwatch.local.road.Patience;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KeyUsageType;

/** A moto server: what others have found out about how AWS answers. */
record Moto(Process process, Peer peer) implements AutoCloseable {
    private static final String COMMAND = "moto_server";
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(60), Duration.ofMillis(100));

    static Moto start(Path folder) throws IOException {
        var port = Loopback.freePort();
        var process = new ProcessBuilder(List.of(command(), "-H", "127.0.0.1", "-p", String.valueOf(port)))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("moto.log").toFile())
                .start();
        PATIENCE.untilTrue(COMMAND + " to listen", () -> isTaken(port));
        return new Moto(process, peer(URI.create("http://127.0.0.1:" + port)));
    }

    private static String command() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, COMMAND))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new AssertionError(
                        "This needs " + COMMAND + " on the path (moto 5.2.1 with its server extra is known to work)."));
    }

    private static boolean isTaken(int port) {
        try {
            return !Loopback.isFree(port);
        } catch (IOException e) {
            return false;
        }
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
        process.destroy();
        process.onExit().join();
    }
}
