package org.fundwatch.claimvalidation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fundwatch.platform.JsonBody;

/** A token as an institution brings it, written by hand, so that it may be wrong in every way; the default is good. */
final class Token {
    static final String CODE = "H34110000001";
    private final Map<String, Object> claims = new LinkedHashMap<>();

    private Token() {
        claims.put("iss", Institutions.ISSUER);
        claims.put("aud", "fundwatch-claims");
        claims.put("sub", CODE);
        claims.put("scope", "openid claims:check");
        claims.put("institution_code", CODE);
        expiresIn(Duration.ofHours(1));
    }

    static Token good() {
        return new Token();
    }

    /** Says a claim otherwise, or with null not at all. */
    Token claim(String name, Object value) {
        if (value == null) {
            claims.remove(name);
        } else {
            claims.put(name, value);
        }
        return this;
    }

    Token expiresIn(Duration time) {
        var now = Clock.systemUTC().instant();
        claims.put("iat", now.minusSeconds(7200).getEpochSecond());
        claims.put("exp", now.plus(time).getEpochSecond());
        return this;
    }

    /** Signed as the algorithm says, whatever a function should think of that. */
    String signed(String algorithm) {
        var header = Map.of("alg", algorithm, "kid", algorithm.startsWith("E") ? "ec" : "rsa", "typ", "JWT");
        var signed = base64(JsonBody.write(header)) + "." + base64(JsonBody.write(claims));
        try {
            return signed + "." + base64(signature(algorithm, signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] signature(String algorithm, byte[] text) throws GeneralSecurityException {
        return switch (algorithm) {
            case "none" -> new byte[0];
            case "HS256" -> {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(
                        "a secret that somebody chose long enough".getBytes(StandardCharsets.UTF_8), "x"));
                yield mac.doFinal(text);
            }
            case "ES256" -> sign("EC", "SHA256withECDSAinP1363Format", text);
            case "RS256" -> sign("RSA", "SHA256withRSA", text);
            default -> throw new IllegalArgumentException(algorithm);
        };
    }

    private static byte[] sign(String key, String algorithm, byte[] text) throws GeneralSecurityException {
        var signature = Signature.getInstance(algorithm);
        signature.initSign(TestKeys.key(key));
        signature.update(text);
        return signature.sign();
    }

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
