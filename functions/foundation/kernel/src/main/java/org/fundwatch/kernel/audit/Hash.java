package org.fundwatch.kernel.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 hash (哈希值) in 64 lower-case hexadecimal digits. */
public record Hash(String hex) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    /** What stands before the first link and the first anchor. */
    public static final Hash NONE = new Hash("0".repeat(64));

    public Hash {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("a hash has 64 lower-case hexadecimal digits");
        }
    }

    public static Hash of(byte[] bytes) {
        var digest = digest();
        digest.update(bytes);
        return of(digest);
    }

    /** Of all that a {@link #digest} has taken, which begins anew then. */
    public static Hash of(MessageDigest digest) {
        return new Hash(HexFormat.of().formatHex(digest.digest()));
    }

    /** For what does not fit in memory. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
