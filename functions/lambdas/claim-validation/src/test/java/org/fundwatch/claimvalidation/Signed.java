package org.fundwatch.claimvalidation;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.Response;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A request as a signing client sends it, by what the contract says alone; the default is good. */
final class Signed {
    private static final String KEY = UUID.randomUUID().toString();
    private String keyId = Token.CODE + ".1";
    private Instant date = Clock.systemUTC().instant();
    private String nonce = UUID.randomUUID().toString();
    private String sentPath = "/v1/claims/check";
    private String signedPath = sentPath;
    private String signedBody;
    private String signature;
    private final String body;

    private Signed(String body) {
        this.body = body;
        this.signedBody = body;
    }

    static Signed request(String body) {
        return new Signed(body);
    }

    Signed by(String key) {
        keyId = key;
        return this;
    }

    Signed late(Duration by) {
        date = date.minus(by);
        return this;
    }

    Signed nonce(String other) {
        nonce = other;
        return this;
    }

    Signed to(String path) {
        sentPath = path;
        signedPath = path;
        return this;
    }

    Signed forPath(String other) {
        signedPath = other;
        return this;
    }

    Signed forBody(String other) {
        signedBody = other;
        return this;
    }

    Signed signature(String other) {
        signature = other;
        return this;
    }

    Response send() {
        return given().header("Fundwatch-Key", keyId)
                .header("Fundwatch-Date", date.toString())
                .header("Fundwatch-Nonce", nonce)
                .header("Fundwatch-Signature", signature == null ? signed() : signature)
                .header("Idempotency-Key", KEY)
                .contentType("application/json")
                .body(body.getBytes(UTF_8))
                .post(sentPath);
    }

    private String signed() {
        var lines = String.join(
                "\n", "FUNDWATCH-1", keyId, date.toString(), nonce, "POST", signedPath, KEY, sha256(signedBody));
        return hex(hmac(secret(), lines));
    }

    /** What the bureau tells the institution: the code of the secret's name under the master key. */
    private byte[] secret() {
        var master = Institutions.INSTITUTION_SECRETS.getBytes(UTF_8);
        return hmac(master, "fundwatch.org/institution-client/" + keyId);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String sha256(String text) {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
