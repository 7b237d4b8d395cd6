package org.fundwatch.desk;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.rewards.RewardStatement;

/** What became of the rewards of one year's budget: granted = paid + lapsed + stopped + open. */
record StatementView(int year, List<Line> funds, SumsView total) {

    /** One fund source. */
    @Schema(name = "StatementLine")
    record Line(String fundSource, SumsView sums) {}

    /** In fen. */
    @Schema(name = "StatementSums")
    record SumsView(
            long grantedFen,
            long paidFen,
            long lapsedFen,
            long stoppedFen,
            long openFen,
            long recoveringFen,
            long recoveredFen,
            long doubledFen,
            long returnedFen) {
        static SumsView of(RewardStatement.Sums sums) {
            return new SumsView(
                    sums.granted().fen(),
                    sums.paid().fen(),
                    sums.lapsed().fen(),
                    sums.stopped().fen(),
                    sums.open().fen(),
                    sums.recovering().fen(),
                    sums.recovered().fen(),
                    sums.doubled().fen(),
                    sums.returned().fen());
        }
    }

    static StatementView of(RewardStatement statement) {
        return new StatementView(
                statement.budgetYear(),
                statement.lines().stream()
                        .map(line -> new Line(line.fundSource(), SumsView.of(line.sums())))
                        .toList(),
                SumsView.of(statement.total()));
    }
}
