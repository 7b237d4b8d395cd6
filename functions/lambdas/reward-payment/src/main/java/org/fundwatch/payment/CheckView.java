package org.fundwatch.payment;

import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.payment.CheckOutcome;
import org.fundwatch.rewards.payment.PayoutCheck;
import org.fundwatch.rewards.payment.Proof;

/**
 * What the vault found, and where the reward stands now.
 *
 * @param fields the names of what differs or is missing; never a value
 */
record CheckView(
        String approvalNumber,
        RewardStep step,
        CheckOutcome outcome,
        Proof proof,

        @Schema(description = "Names of what differs or is missing, never a value")
        List<String> fields) {

    static PayoutCheck found(Tree vault, Order order) {
        return new PayoutCheck(
                vault.oneOf("outcome", CheckOutcome.class),
                vault.oneOf("proof", Proof.class),
                texts(vault),
                order.by(),
                order.at());
    }

    static String write(ApprovalNumber approval, RewardStep step, PayoutCheck found) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("approvalNumber", approval.value());
        answer.put("step", step.name());
        answer.put("outcome", found.outcome().name());
        answer.put("proof", found.proof().name());
        answer.put("fields", found.fields());
        return JsonBody.write(answer);
    }

    static CheckView read(String json) {
        var kept = JsonBody.read(json);
        return new CheckView(
                kept.text("approvalNumber"),
                kept.oneOf("step", RewardStep.class),
                kept.oneOf("outcome", CheckOutcome.class),
                kept.oneOf("proof", Proof.class),
                texts(kept));
    }

    private static List<String> texts(Tree tree) {
        return tree.children("fields").stream().map(Tree::text).toList();
    }
}
