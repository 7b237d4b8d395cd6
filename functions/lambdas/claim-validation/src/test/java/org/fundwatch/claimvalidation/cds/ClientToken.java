package org.fundwatch.claimvalidation.cds;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fundwatch.platform.JsonBody;

/** A token as a CDS client brings it, written by hand, so that it may be wrong in every way; the default is good, once. */
public final class ClientToken {
    private final Map<String, Object> header = new LinkedHashMap<>();
    private final Map<String, Object> claims = new LinkedHashMap<>();

    private ClientToken(String audience) {
        header.put("typ", "JWT");
        claims.put("iss", CdsClients.ISSUER);
        claims.put("aud", audience);
        claims.put("jti", UUID.randomUUID().toString());
        lasting(Duration.ofMinutes(2));
    }

    /** For the endpoint at this path. */
    public static ClientToken to(String path) {
        return new ClientToken(CdsClients.ADDRESS + path);
    }

    /** Says a claim otherwise, or with null not at all. */
    ClientToken claim(String name, Object value) {
        return put(claims, name, value);
    }

    /** Says a header otherwise, or with null not at all. */
    ClientToken header(String name, Object value) {
        return put(header, name, value);
    }

    ClientToken lasting(Duration time) {
        return from(Duration.ofSeconds(-10), time);
    }

    ClientToken from(Duration start, Duration end) {
        var now = Clock.systemUTC().instant();
        claims.put("iat", now.plus(start).getEpochSecond());
        claims.put("exp", now.plus(end).getEpochSecond());
        return this;
    }

    public String signed() {
        return signed("ES384");
    }

    /** Signed as the algorithm says, whatever a function should think of that. */
    String signed(String algorithm) {
        header.put("alg", algorithm);
        header.putIfAbsent("kid", algorithm.startsWith("E") ? "ec" : "rsa");
        var text = base64(JsonBody.write(header)) + "." + base64(JsonBody.write(claims));
        try {
            return text + "." + base64(signature(algorithm, text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private ClientToken put(Map<String, Object> members, String name, Object value) {
        if (value == null) {
            members.remove(name);
        } else {
            members.put(name, value);
        }
        return this;
    }

    private static byte[] signature(String algorithm, byte[] text) throws GeneralSecurityException {
        return switch (algorithm) {
            case "none" -> new byte[0];
            case "HS384" -> {
                var mac = Mac.getInstance("HmacSHA384");
                mac.init(new SecretKeySpec(CdsKeys.key("RSA").getEncoded(), "x"));
                yield mac.doFinal(text);
            }
            case "ES384" -> sign("EC", "SHA384withECDSAinP1363Format", text);
            case "RS384" -> sign("RSA", "SHA384withRSA", text);
            case "RS256" -> sign("RSA", "SHA256withRSA", text);
            default -> throw new IllegalArgumentException(algorithm);
        };
    }

    private static byte[] sign(String key, String algorithm, byte[] text) throws GeneralSecurityException {
        var signature = Signature.getInstance(algorithm);
        signature.initSign(CdsKeys.key(key));
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
