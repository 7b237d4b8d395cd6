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
 * @param refundFen what goes back to the fund, when a penalty was decided
 * @param fineFen what goes to the treasury, when a penalty was decided
 */
record ActView(
        String caseNumber, Stage stage, Optional<Integer> finding, Optional<Long> refundFen, Optional<Long> fineFen) {

    static ActView read(String json) {
        var kept = JsonBody.read(json);
        return new ActView(
                kept.text("caseNumber"),
                kept.oneOf("stage", Stage.class),
                kept.has("finding") ? Optional.of(kept.integer("finding")) : Optional.empty(),
                fen(kept, "refundFen"),
                fen(kept, "fineFen"));
    }

    private static Optional<Long> fen(Tree kept, String key) {
        return kept.has(key) ? Optional.of(kept.fen(key)).map(Money::fen) : Optional.empty();
    }
}
