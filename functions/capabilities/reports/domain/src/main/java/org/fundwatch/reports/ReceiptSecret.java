package org.fundwatch.reports;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The 128 bits that prove a receipt: 26 characters, printed once and never stored; prints itself as dots. */
public record ReceiptSecret(String value) {

    /** 128 bits. */
    public static final int BYTES = 16;

    static final int CHARACTERS = 26;
    private static final Pattern SHAPE = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}");

    /** Throws {@link IllegalArgumentException} if these are not 128 bits in Crockford's base32. */
    public ReceiptSecret {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a receipt's secret");
        }
    }

    /** Exactly {@link #BYTES} bytes, or it throws {@link IllegalArgumentException}. */
    public static ReceiptSecret of(byte[] bytes) {
        return new ReceiptSecret(Crockford.encode(bytes));
    }

    static boolean fits(String value) {
        return SHAPE.matcher(value).matches();
    }

    public byte[] bytes() {
        var number = value.chars()
                .map(Crockford.ALPHABET::indexOf)
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, (sum, digit) -> sum.shiftLeft(5).or(digit));
        return HexFormat.of().parseHex("%032x".formatted(number));
    }

    @Override
    public String toString() {
        return "•••";
    }
}
