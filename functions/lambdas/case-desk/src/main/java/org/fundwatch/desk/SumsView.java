package org.fundwatch.desk;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.review.SumFilter;
import org.fundwatch.claims.review.SumLine;

/**
 * Findings added up.
 *
 * @param from first month, such as 2026-01
 * @param until last month
 * @param more whether there are further lines, which are left out
 */
@Schema(name = "FindingSums")
record SumsView(SumLine.By by, String from, String until, List<Line> lines, boolean more) {
    /** How many lines are told. */
    static final int MOST = 200;

    /**
     * What findings come to under one head.
     *
     * @param key a rule's, an institution's or a doctor's code or a month
     * @param amountFen the money in question; a line against which two rules speak counts twice
     * @param doorFen what checks at doors put in question, each line of a claim once
     * @param screenedFen what screening of settlements put in question, each line once
     * @param atLeastFen the larger of the two: nobody can say which questions at doors became which settlements
     * @param reviewed by two people
     * @param precision confirmed ÷ reviewed; nothing where nothing was reviewed
     */
    @Schema(name = "FindingSum")
    record Line(
            String key,
            long findings,
            long violations,
            long amountFen,
            long doorFen,
            long screenedFen,
            long atLeastFen,
            long reviewed,
            long confirmed,
            Optional<String> precision) {
        static Line of(SumLine line) {
            var counts = line.counts();
            return new Line(
                    line.key(),
                    counts.found(),
                    line.violations(),
                    line.amount().fen(),
                    line.door().fen(),
                    line.screened().fen(),
                    line.atLeast().fen(),
                    counts.reviewed(),
                    counts.confirmed(),
                    Percent.of(counts.precision()));
        }
    }

    /** Of one line more than are told, if there are so many. */
    static SumsView of(SumLine.By by, SumFilter filter, List<SumLine> lines) {
        return new SumsView(
                by,
                filter.months().from().toString(),
                filter.months().until().toString(),
                lines.stream().limit(MOST).map(Line::of).toList(),
                lines.size() > MOST);
    }
}
