package org.fundwatch.desk;

import java.util.Optional;
import org.fundwatch.cases.Stage;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;

/**
 * The answer to an act, kept by its key.
 *
 * @param finding the number of the finding that was recorded
 * @param proposal the number of the penalty that now waits for another person's signature
 * @param decision which penalty decision of the case was made, or fell (第几次), from 1
 * @param refundFen what goes back to the fund, when a penalty was decided
 * @param fineFen the fines, to the treasury, when a penalty was decided
 * @param confiscatedFen what was gained by it, to the treasury too, when a penalty was decided
 */
record ActView(
        String caseNumber,
        Stage stage,
        Optional<Integer> finding,
        Optional<Integer> proposal,
        Optional<Integer> decision,
        Optional<Long> refundFen,
        Optional<Long> fineFen,
        Optional<Long> confiscatedFen) {

    static ActView read(String json) {
        var kept = JsonBody.read(json);
        return new ActView(
                kept.text("caseNumber"),
                kept.oneOf("stage", Stage.class),
                number(kept, "finding"),
                number(kept, "proposal"),
                number(kept, "decision"),
                fen(kept, "refundFen"),
                fen(kept, "fineFen"),
                fen(kept, "confiscatedFen"));
    }

    private static Optional<Integer> number(Tree kept, String key) {
        return kept.has(key) ? Optional.of(kept.integer(key)) : Optional.empty();
    }

    private static Optional<Long> fen(Tree kept, String key) {
        return kept.has(key) ? Optional.of(kept.sum(key)).map(Money::fen) : Optional.empty();
    }
}
