package org.fundwatch.vault;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.reports.Identity;
import org.fundwatch.rewards.payment.CheckOutcome;
import org.fundwatch.rewards.payment.Proof;

/**
 * Holds a claim against the identity of its report (领奖核验): tells which fields, never what is in them.
 *
 * @param fields empty exactly where all matches
 */
record Comparison(CheckOutcome outcome, List<String> fields) {

    /** The identity is asked for only where the proof is one; the other proofs were checked when the claim came in. */
    static Comparison of(Payee payee, Proof proof, Optional<Identity> identity) {
        var missing = payee.missing();
        if (!missing.isEmpty()) {
            return new Comparison(CheckOutcome.INCOMPLETE, missing);
        }
        return proof == Proof.IDENTITY
                ? identity.map(known -> differing(payee, known)).orElseGet(Comparison::withoutIdentity)
                : between(List.of());
    }

    private static Comparison withoutIdentity() {
        return new Comparison(CheckOutcome.INCOMPLETE, List.of("identity"));
    }

    private static Comparison differing(Payee payee, Identity identity) {
        return between(Stream.of(
                        isSame(payee.holder(), identity.name()) ? "" : "holder",
                        hasSameDocument(payee, identity) ? "" : "document")
                .filter(name -> !name.isEmpty())
                .toList());
    }

    private static Comparison between(List<String> differing) {
        return new Comparison(differing.isEmpty() ? CheckOutcome.MATCHES : CheckOutcome.DIFFERS, differing);
    }

    private static boolean hasSameDocument(Payee payee, Identity identity) {
        return identity.document()
                .flatMap(known -> payee.document().map(claimed -> isSame(claimed, known)))
                .orElse(true);
    }

    private static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Width, case, blanks and the dot between the parts of a name are spelling. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}·•・‧.]", "")
                .toUpperCase(Locale.ROOT);
    }
}
