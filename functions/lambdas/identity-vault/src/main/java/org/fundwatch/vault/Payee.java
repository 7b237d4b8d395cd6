package org.fundwatch.vault;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.kernel.Tree;

/**
 * Who is to be paid, and where to (收款人): what the reporter sealed into the claim. Prints as dots.
 *
 * @param document number of an identity document, where the claim has one
 */
public record Payee(String holder, String account, String bank, Optional<String> document) {
    private static final int LONGEST = 140;
    private static final String ACCOUNT = "[0-9A-Za-z-]{5,34}";

    static Payee read(Tree claim) {
        var payee = new Payee(
                claim.optionalText("holder").orElse("").strip(),
                claim.optionalText("account").orElse("").replaceAll("\\s", ""),
                claim.optionalText("bank").orElse("").strip(),
                claim.optionalText("document").map(String::strip));
        claim.has("token"); // the door held it against the report
        claim.finish();
        return payee;
    }

    /** The names of what a claim has to have, named or anonymous: what a transfer is made with, and an identity document. */
    List<String> missing() {
        return Stream.of(
                        isLine(holder) ? "" : "holder",
                        account.matches(ACCOUNT) ? "" : "account",
                        isLine(bank) ? "" : "bank",
                        document.filter(Payee::isLine).isPresent() ? "" : "document")
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static boolean isLine(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.codePoints().noneMatch(Payee::isUnprintable);
    }

    private static boolean isUnprintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return "•••";
    }
}
