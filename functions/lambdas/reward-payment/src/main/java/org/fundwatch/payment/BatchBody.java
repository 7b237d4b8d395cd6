package org.fundwatch.payment;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.ApprovalNumber;

/** The rewards that one file for the bank pays, each once. */
@Schema(name = "Batch", additionalProperties = Schema.False.class)
record BatchBody(
        @Schema(
                required = true,
                type = SchemaType.ARRAY,
                implementation = String.class,
                minItems = 1,
                maxItems = BatchBody.MOST,
                description = "Approval numbers, each once")
        List<ApprovalNumber> approvals) {
    static final int MOST = 200;

    BatchBody {
        approvals = List.copyOf(approvals);
    }

    static BatchBody parse(Tree body) {
        var items = body.children("approvals");
        if (items.isEmpty() || items.size() > MOST) {
            throw new Misfit("/approvals", "must have 1 to " + MOST + " items");
        }
        var parsed = new BatchBody(items.stream().map(BatchBody::approval).toList());
        if (new HashSet<>(parsed.approvals).size() < items.size()) {
            throw new Misfit("/approvals", "must name each once");
        }
        body.finish();
        return parsed;
    }

    Map<String, String> details() {
        return Map.of("approvals", approvals.stream().map(ApprovalNumber::value).collect(joining(" ")));
    }

    private static ApprovalNumber approval(Tree item) {
        try {
            return new ApprovalNumber(item.text());
        } catch (IllegalArgumentException e) {
            throw new Misfit(item.pointer(), "must be an approval number");
        }
    }
}
