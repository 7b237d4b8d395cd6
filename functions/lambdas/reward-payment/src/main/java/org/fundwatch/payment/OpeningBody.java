package org.fundwatch.payment;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.payment.OpeningPurpose;

/** Whose identity is asked for, and for what. */
@Schema(name = "OpeningRequest", additionalProperties = Schema.False.class)
record OpeningBody(
        @Schema(required = true, implementation = String.class, pattern = OpeningBody.CASE_NUMBER)
        CaseNumber caseNumber,

        @Schema(required = true) OpeningPurpose purpose,

        @Schema(
                required = true,
                minLength = 1,
                maxLength = OpeningBody.LONGEST,
                description = "Nothing of the reporter")
        String reason) {
    static final int LONGEST = 500;
    static final String CASE_NUMBER = "^FW-[0-9A-Z]{4}-[0-9A-Z]{4}$";

    static OpeningBody parse(Tree body) {
        var parsed = new OpeningBody(
                body.shaped("caseNumber", OpeningBody::caseNumber, "must be a case number such as FW-7HYB-C712"),
                body.oneOf("purpose", OpeningPurpose.class),
                body.shaped("reason", OpeningBody::reason, "must have 1 to " + LONGEST + " characters"));
        body.finish();
        return parsed;
    }

    Map<String, String> details() {
        return Map.of("case", caseNumber.value(), "purpose", purpose.name(), "reason", reason);
    }

    private static CaseNumber caseNumber(String text) {
        if (!text.matches(CASE_NUMBER)) {
            throw new IllegalArgumentException("no case number");
        }
        return new CaseNumber(text);
    }

    private static String reason(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("no reason");
        }
        return text;
    }
}
