package org.fundwatch.claimvalidation.client;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.platform.Worker;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.MacAlgorithmSpec;

/**
 * The secrets by which institutions sign (机构签名密钥): each is the code of its own name under a KMS key, so that none is
 * stored anywhere and the bureau can tell it again to whom it belongs.
 */
@ApplicationScoped
public class ClientSecrets {
    /** Stands before the name of the secret in what KMS codes. */
    public static final String PURPOSE = "fundwatch.org/institution-client/";

    private static final int MOST_KNOWN = 10_000;

    private final KmsClient kms;
    private final Worker worker;
    private final String masterKey;
    private final List<String> revoked;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    /**
     * Secrets under one master key.
     *
     * @param revoked names of secrets that count no more, with commas between them
     */
    ClientSecrets(
            KmsClient kms,
            Worker worker,
            @ConfigProperty(name = "INSTITUTION_SECRETS_KEY_ID") Optional<String> masterKey,
            @ConfigProperty(name = "INSTITUTION_SECRETS_REVOKED") Optional<String> revoked) {
        this.kms = kms;
        this.worker = worker;
        this.masterKey = masterKey.orElse("");
        this.revoked = revoked.stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .map(String::strip)
                .toList();
    }

    /** Whether this deployment knows such clients, and the secret was not revoked. */
    boolean counts(KeyId id) {
        return !masterKey.isEmpty() && !revoked.contains(id.toString());
    }

    /** Asked of KMS until it is kept; fails with what the SDK throws if KMS does not answer. */
    Uni<byte[]> of(KeyId id) {
        var secret = known.get(id.toString());
        return secret == null
                ? worker.call(() -> derived(id))
                : Uni.createFrom().item(secret);
    }

    /** For the life of the instance. Only once it has signed something: a made-up name takes no place. */
    void keep(KeyId id, byte[] secret) {
        if (known.size() < MOST_KNOWN) {
            known.putIfAbsent(id.toString(), secret);
        }
    }

    private byte[] derived(KeyId id) {
        return kms.generateMac(request -> request.keyId(masterKey)
                        .macAlgorithm(MacAlgorithmSpec.HMAC_SHA_256)
                        .message(SdkBytes.fromString(PURPOSE + id, StandardCharsets.US_ASCII)))
                .mac()
                .asByteArray();
    }
}
