package org.fundwatch.claimvalidation.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A request that its sender signed (签名请求).
 *
 * @param keyId institution code, a point, and the number of its secret
 * @param date when it was signed, RFC 3339 in UTC
 * @param nonce never used before by this sender
 * @param signature HMAC-SHA-256 of {@link #text()}, in hexadecimal
 * @param method as it came
 * @param target path and query as they came
 * @param idempotencyKey empty where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // the body goes into a digest and is never compared
record SignedRequest(
        String keyId,
        String date,
        String nonce,
        String signature,
        String method,
        String target,
        String idempotencyKey,
        byte[] body) {

    /** What is signed: a line for each part, so that none can take the place of another. */
    String text() {
        return String.join("\n", "FUNDWATCH-1", keyId, date, nonce, method, target, idempotencyKey, digest());
    }

    private String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] signed() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "SignedRequest[" + method + "]";
    }
}
