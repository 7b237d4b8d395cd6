package org.fundwatch.claimvalidation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts and bytes. */
final class Digests {
    /** Stands in no text that a request lets through. */
    private static final String SEPARATOR = "\0";

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    static byte[] of(String... texts) {
        return sha256(joined(texts).getBytes(StandardCharsets.UTF_8));
    }

    /** One text for each sequence of texts. */
    static String joined(String... texts) {
        return String.join(SEPARATOR, texts);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Digests() {}
}
