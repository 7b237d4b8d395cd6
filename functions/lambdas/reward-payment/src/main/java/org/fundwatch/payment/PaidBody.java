package org.fundwatch.payment;

import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.payment.TransferReference;

/** What the bank says of money that moved: which transfer it was, and its own reference. */
@Schema(name = "BankStatement", additionalProperties = Schema.False.class)
record PaidBody(
        @Schema(
                required = true,
                type = SchemaType.STRING,
                implementation = String.class,
                pattern = Inputs.TRANSFER,
                description = "As the file for the bank has it (EndToEndId)")
        TransferReference transferReference,

        @Schema(required = true, pattern = "^[0-9A-Za-z][0-9A-Za-z/-]{0,63}$", examples = "20261125-000001")
        String bankReference) {
    private static final Pattern REFERENCE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z/-]{0,63}");

    static PaidBody parse(Tree body) {
        var parsed = new PaidBody(
                Inputs.transfer(body),
                body.shaped(
                        "bankReference", PaidBody::reference, "must be 1 to 64 letters, digits, hyphens and slashes"));
        body.finish();
        return parsed;
    }

    Map<String, String> details() {
        return Map.of(Inputs.TRANSFER_KEY, transferReference.value(), "bankReference", bankReference);
    }

    private static String reference(String text) {
        if (!REFERENCE.matcher(text).matches()) {
            throw new IllegalArgumentException("no reference");
        }
        return text;
    }
}
