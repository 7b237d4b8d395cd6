package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.TakenStep;
import org.fundwatch.rewards.published.RewardProposed.Status;

/**
 * The answer to a step of a reward, kept by its key.
 *
 * @param status how the decision came out, when it was reviewed
 * @param missing what is still missing, when it is undetermined
 * @param approvalNumber by which the paying side knows it, when it was approved
 * @param claimBy the last day to claim, when the notice was given and somebody can say
 */
record RewardStepView(
        String caseNumber,
        RewardStep step,
        int number,
        Optional<Status> status,
        Optional<Long> amountFen,
        Optional<String> missing,
        Optional<String> approvalNumber,
        Optional<LocalDate> claimBy) {

    static String write(String caseNumber, TakenStep step, Map<String, Object> more) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("caseNumber", caseNumber);
        answer.put("step", step.step().name());
        answer.put("number", step.number());
        answer.putAll(more);
        return JsonBody.write(answer);
    }

    static RewardStepView read(String json) {
        var kept = JsonBody.read(json);
        return new RewardStepView(
                kept.text("caseNumber"),
                kept.oneOf("step", RewardStep.class),
                kept.integer("number"),
                kept.has("status") ? Optional.of(kept.oneOf("status", Status.class)) : Optional.empty(),
                fen(kept),
                kept.optionalText("missing"),
                kept.optionalText("approvalNumber"),
                kept.has("claimBy") ? Optional.of(kept.date("claimBy")) : Optional.empty());
    }

    private static Optional<Long> fen(Tree kept) {
        return kept.has("amountFen") ? Optional.of(kept.sum("amountFen")).map(Money::fen) : Optional.empty();
    }
}
