package org.fundwatch.claimvalidation;

import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.claims.Claim;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.Worker;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.MacAlgorithmSpec;

/**
 * Digests by which the checks of one visit find each other (就诊标识摘要): HMAC-SHA-256 under a pepper, so that who has the
 * ids of patient and visit cannot find the visit among the records (decision 0013).
 */
@Startup
@ApplicationScoped
public class VisitDigests {
    private static final Logger LOG = Logger.getLogger(VisitDigests.class);
    private static final SdkBytes PURPOSE =
            SdkBytes.fromString("fundwatch.org/visit-digest", StandardCharsets.US_ASCII);

    private final KmsClient kms;
    private final Worker worker;
    private final String keyId;
    private final AtomicReference<Hmac> pepper = new AtomicReference<>();

    VisitDigests(KmsClient kms, Worker worker, @ConfigProperty(name = "VISIT_PEPPER_KEY_ID") String keyId) {
        this.kms = kms;
        this.worker = worker;
        this.keyId = keyId;
    }

    /** Who asks first should not wait for KMS; where it does not answer now, the first check asks again. */
    @PostConstruct
    void warm() {
        try {
            pepper.set(derived());
        } catch (SdkException unanswered) {
            LOG.warnf(
                    "the pepper of visits will be asked for again (%s)",
                    unanswered.getClass().getName());
        }
    }

    /** In hexadecimal; the same for every check of the visit. Fails with what the SDK throws if KMS does not answer. */
    Uni<String> of(InstitutionCode institution, Claim claim) {
        return key().map(key -> HexFormat.of()
                .formatHex(key.of(
                        institution.value(), claim.patient().id(), claim.visit().id())));
    }

    /** Asked of KMS once in the life of an instance, and again if it did not answer. */
    Uni<Hmac> key() {
        var known = pepper.get();
        return known == null
                ? worker.call(this::derived).invoke(pepper::set)
                : Uni.createFrom().item(known);
    }

    private Hmac derived() {
        return new Hmac(kms.generateMac(request -> request.keyId(keyId)
                        .macAlgorithm(MacAlgorithmSpec.HMAC_SHA_256)
                        .message(PURPOSE))
                .mac()
                .asByteArray());
    }
}
