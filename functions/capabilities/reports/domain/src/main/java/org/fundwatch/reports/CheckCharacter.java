package org.fundwatch.reports;

/**
 * One character that notices a slip of the pen, as ISO 7064 does modulo a number, but over the field GF(32), whose
 * elements are the 32 characters themselves: no odd sign is ever printed.
 *
 * <p>Every place weighs another power of x modulo x⁵+x²+1. So any one wrong character, and any two characters swapped
 * up to 30 places apart, leave a remainder.
 */
final class CheckCharacter {

    private static final int POLYNOMIAL = 0b100101;

    private CheckCharacter() {}

    /** For a code in {@link Crockford#ALPHABET}. */
    static char of(String code) {
        return Crockford.ALPHABET.charAt(
                code.chars().map(Crockford.ALPHABET::indexOf).reduce(0, (sum, value) -> timesX(sum ^ value)));
    }

    private static int timesX(int element) {
        var shifted = element << 1;
        return shifted > 31 ? shifted ^ POLYNOMIAL : shifted;
    }
}
