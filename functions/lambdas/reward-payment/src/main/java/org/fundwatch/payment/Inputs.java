package org.fundwatch.payment;

import java.util.UUID;
import java.util.regex.Pattern;
import org.fundwatch.kernel.EventId;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.payment.TransferReference;

/** Path parameters as values: what cannot be one is unknown like any other. */
final class Inputs {
    static final String TRANSFER_KEY = "transferReference";
    static final String TRANSFER = "^" + TransferReference.FORM + "$";

    static final String BANK_KEY = "bankReference";
    static final String BANK = "^[0-9A-Za-z][0-9A-Za-z/-]{0,63}$";

    private static final Pattern BANK_REFERENCE = Pattern.compile(BANK);

    private Inputs() {}

    /** The bank's own reference of what it did. */
    static String bankReference(Tree body) {
        return body.shaped(BANK_KEY, Inputs::reference, "must be 1 to 64 letters, digits, hyphens and slashes");
    }

    private static String reference(String text) {
        if (!BANK_REFERENCE.matcher(text).matches()) {
            throw new IllegalArgumentException("no reference");
        }
        return text;
    }

    /** Which transfer the bank speaks of. */
    static TransferReference transfer(Tree body) {
        return body.shaped(
                TRANSFER_KEY, TransferReference::of, "must be an approval number and the number of the attempt");
    }

    static ApprovalNumber approval(String text) {
        try {
            return new ApprovalNumber(text);
        } catch (IllegalArgumentException e) {
            throw new Rejected(new Failure.PayoutUnknown());
        }
    }

    static UUID file(String text) {
        return id(text, new Failure.FileUnknown());
    }

    static UUID opening(String text) {
        return id(text, new Failure.OpeningUnknown());
    }

    private static UUID id(String text, Failure unknown) {
        try {
            return EventId.of(text).value();
        } catch (IllegalArgumentException e) {
            throw new Rejected(unknown);
        }
    }
}
