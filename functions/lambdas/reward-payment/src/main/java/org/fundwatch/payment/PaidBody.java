package org.fundwatch.payment;

import java.util.Map;
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

        @Schema(required = true, pattern = Inputs.BANK, examples = "20261125-000001")
        String bankReference) {
    static PaidBody parse(Tree body) {
        var parsed = new PaidBody(Inputs.transfer(body), Inputs.bankReference(body));
        body.finish();
        return parsed;
    }

    Map<String, String> details() {
        return Map.of(Inputs.TRANSFER_KEY, transferReference.value(), Inputs.BANK_KEY, bankReference);
    }
}
