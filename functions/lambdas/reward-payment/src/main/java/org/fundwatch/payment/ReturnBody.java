package org.fundwatch.payment;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.payment.ReturnReason;
import org.fundwatch.rewards.payment.TransferReference;

/** Which transfer came back, and why. */
@Schema(name = "Return", additionalProperties = Schema.False.class)
record ReturnBody(
        @Schema(
                required = true,
                type = SchemaType.STRING,
                implementation = String.class,
                pattern = Inputs.TRANSFER,
                description = "As the file for the bank has it (EndToEndId)")
        TransferReference transferReference,

        @Schema(required = true) ReturnReason reason) {
    static ReturnBody parse(Tree body) {
        var parsed = new ReturnBody(Inputs.transfer(body), body.oneOf("reason", ReturnReason.class));
        body.finish();
        return parsed;
    }

    Map<String, String> details() {
        return Map.of(Inputs.TRANSFER_KEY, transferReference.value(), "reason", reason.name());
    }
}
