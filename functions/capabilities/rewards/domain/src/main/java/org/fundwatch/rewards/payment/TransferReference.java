package org.fundwatch.rewards.payment;

import java.util.regex.Pattern;
import org.fundwatch.rewards.ApprovalNumber;

/**
 * By what the bank tells one transfer of a reward from another (转账编号, EndToEndId of its file): the approval number and the attempt.
 *
 * @param number 1 for the first attempt
 */
public record TransferReference(ApprovalNumber approval, int number) {
    /** What a reference looks like. */
    public static final String FORM = "RW-[0-9A-Z]{4}-[0-9A-Z]{4}-[1-9][0-9]{0,3}";

    private static final Pattern REFERENCE = Pattern.compile(FORM);

    /** What is no reference is an {@link IllegalArgumentException}. */
    public static TransferReference of(String text) {
        if (!REFERENCE.matcher(text).matches()) {
            throw new IllegalArgumentException("no reference of a transfer");
        }
        var end = text.lastIndexOf('-');
        return new TransferReference(
                new ApprovalNumber(text.substring(0, end)), Integer.parseInt(text.substring(end + 1)));
    }

    /** As it stands in the file for the bank. */
    public String value() {
        return approval.value() + "-" + number;
    }
}
