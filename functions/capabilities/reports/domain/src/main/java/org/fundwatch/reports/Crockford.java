package org.fundwatch.reports;

import static java.util.stream.Collectors.joining;

import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.IntStream;

/** Crockford's base32: thirty-two characters that survive a telephone and a hurried hand. */
final class Crockford {

    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

    private Crockford() {}

    /** Big-endian, filled up with zero bits in front. */
    static String encode(byte[] bytes) {
        var number = new BigInteger(1, bytes);
        var length = (bytes.length * Byte.SIZE + BITS - 1) / BITS;
        return IntStream.range(0, length)
                .map(place -> number.shiftRight(BITS * (length - 1 - place)).intValue())
                .mapToObj(bits -> String.valueOf(ALPHABET.charAt(bits & 31)))
                .collect(joining());
    }

    /** What the hand meant: any case, O for 0, I and L for 1; blanks and hyphens only group. */
    static String clean(String typed) {
        return typed.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u3000-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
