package org.fundwatch.reports;

import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;

/**
 * What a whistleblower keeps to follow a report (举报回执): the public case number, a secret of 128 bits, and a check
 * character over both. Whoever holds it is answered; there is no other proof, and none can be asked for.
 */
public record ReportReceipt(CaseNumber caseNumber, ReceiptSecret secret) {

    private static final String PREFIX = "FW";
    private static final int NUMBER = 8;
    private static final int LENGTH = NUMBER + ReceiptSecret.CHARACTERS + 1;

    /** In groups of four, as it is shown once. Nothing but the page or answer for its owner may carry this. */
    public String printed() {
        var code = code();
        var tail = code.substring(NUMBER) + CheckCharacter.of(code);
        return caseNumber.value() + "-" + String.join("-", tail.split("(?<=\\G.{4})"));
    }

    /** Reads a receipt as people type it; empty if a character is wrong, missing, or swapped with another. */
    public static Optional<ReportReceipt> read(String typed) {
        var cleaned = Crockford.clean(typed);
        var code = cleaned.length() == LENGTH + PREFIX.length() && cleaned.startsWith(PREFIX)
                ? cleaned.substring(PREFIX.length())
                : cleaned;
        return isWhole(code) ? Optional.of(of(code)) : Optional.empty();
    }

    private static boolean isWhole(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(character -> Crockford.ALPHABET.indexOf(character) >= 0)
                && CheckCharacter.of(code.substring(0, LENGTH - 1)) == code.charAt(LENGTH - 1)
                && ReceiptSecret.fits(code.substring(NUMBER, LENGTH - 1));
    }

    private static ReportReceipt of(String code) {
        var number = new CaseNumber(PREFIX + "-" + code.substring(0, 4) + "-" + code.substring(4, NUMBER));
        return new ReportReceipt(number, new ReceiptSecret(code.substring(NUMBER, LENGTH - 1)));
    }

    private String code() {
        return caseNumber.value().replace("-", "").substring(PREFIX.length()) + secret.value();
    }
}
