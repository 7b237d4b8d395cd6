package org.fundwatch.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.published.RewardProposed.Status;
import org.fundwatch.rewards.store.RewardQueue;

/** Rewards at one step. */
record RewardList(List<Line> rewards) {

    /** One of them. */
    @Schema(name = "RewardLine")
    record Line(String caseNumber, RewardStep step, Instant since, Status status, Optional<Long> amountFen) {
        static Line of(RewardQueue.Line line) {
            return new Line(
                    line.caseNumber().value(),
                    line.step(),
                    line.since(),
                    line.status(),
                    line.amount().map(Money::fen));
        }
    }

    static RewardList of(List<RewardQueue.Line> lines) {
        return new RewardList(lines.stream().map(Line::of).toList());
    }
}
