package org.fundwatch.payment;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.payment.ReturnReason;
import org.fundwatch.rewards.payment.SentBack;
import org.fundwatch.rewards.payment.TransferReference;

/** That the bank sent back what it had paid: which transfer, by which slip, on which day, and why. */
@Schema(name = "PaidReturn", additionalProperties = Schema.False.class)
record PaidReturnBody(
        @Schema(
                required = true,
                type = SchemaType.STRING,
                implementation = String.class,
                pattern = Inputs.TRANSFER,
                description = "As the file for the bank has it (EndToEndId)")
        TransferReference transferReference,

        @Schema(
                required = true,
                pattern = Inputs.BANK,
                description = "The bank's own of the return, not of the payment",
                examples = "20261202-000007")
        String bankReference,

        @Schema(required = true, description = "When the money was back, as the slip says it")
        LocalDate returnedOn,

        @Schema(required = true) ReturnReason reason) {
    static final String DAY_KEY = "returnedOn";

    static PaidReturnBody parse(Tree body) {
        var parsed = new PaidReturnBody(
                Inputs.transfer(body),
                Inputs.bankReference(body),
                body.date(DAY_KEY),
                body.oneOf("reason", ReturnReason.class));
        body.finish();
        return parsed;
    }

    SentBack told() {
        return new SentBack(bankReference, returnedOn, reason);
    }

    Map<String, String> details() {
        return Map.of(
                Inputs.TRANSFER_KEY,
                transferReference.value(),
                Inputs.BANK_KEY,
                bankReference,
                DAY_KEY,
                returnedOn.toString(),
                "reason",
                reason.name());
    }
}
