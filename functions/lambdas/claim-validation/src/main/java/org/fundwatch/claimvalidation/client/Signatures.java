package org.fundwatch.claimvalidation.client;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;

/** Holds a signed request to its secret, its date and its nonce (验签). */
@ApplicationScoped
public class Signatures {
    /** How far the clocks of sender and receiver may differ, and so how long a nonce is remembered. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final int MOST_NONCES = 100_000;
    private static final Pattern NONCE = Pattern.compile("[0-9A-Za-z_-]{16,64}");
    private static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{64}");

    private final ClientSecrets secrets;
    private final TimeSource time;
    private final Nonces nonces = new Nonces(MOST_NONCES);

    Signatures(ClientSecrets secrets, TimeSource time) {
        this.secrets = secrets;
        this.time = time;
    }

    /**
     * Who signed. Rejected as {@link Failure.SignatureWrong}, {@link Failure.ClockSkew} or {@link Failure.Replayed}; fails with
     * what the SDK throws if KMS does not answer.
     */
    Uni<InstitutionCode> verify(SignedRequest request) {
        var id = KeyId.read(request.keyId()).orElseThrow(Signatures::wrong);
        var now = time.now();
        var date = withinWindow(request.date(), now);
        if (!secrets.counts(id)
                || !NONCE.matcher(request.nonce()).matches()
                || !SIGNATURE.matcher(request.signature()).matches()) {
            throw wrong();
        }
        return secrets.of(id).map(secret -> {
            requireSigned(request, secret);
            secrets.keep(id, secret);
            requireFirst(id + " " + request.nonce(), now, date);
            return id.institution();
        });
    }

    private static Instant withinWindow(String text, Instant now) {
        var date = date(text);
        if (Duration.between(date, now).abs().compareTo(WINDOW) > 0) {
            throw new Rejected(new Failure.ClockSkew(now.toString(), WINDOW.toSeconds()));
        }
        return date;
    }

    private static Instant date(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException noDate) {
            throw wrong();
        }
    }

    private static void requireSigned(SignedRequest request, byte[] secret) {
        var signature = HexFormat.of().parseHex(request.signature());
        if (!MessageDigest.isEqual(code(secret, request.signed()), signature)) {
            throw wrong();
        }
    }

    private void requireFirst(String nonce, Instant now, Instant date) {
        if (!nonces.first(nonce, now, date.plus(WINDOW))) {
            throw new Rejected(new Failure.Replayed());
        }
    }

    private static byte[] code(byte[] secret, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Rejected wrong() {
        return new Rejected(new Failure.SignatureWrong());
    }
}
