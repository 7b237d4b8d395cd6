package org.fundwatch.kernel.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Texts as bytes that can be read in one way only: each with its length in front, as in {@code 3:abc,}. */
final class Netstrings {
    private Netstrings() {}

    static byte[] of(String... texts) {
        var bytes = new ByteArrayOutputStream();
        for (var text : texts) {
            var utf8 = text.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes((utf8.length + ":").getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(utf8);
            bytes.write(',');
        }
        return bytes.toByteArray();
    }
}
