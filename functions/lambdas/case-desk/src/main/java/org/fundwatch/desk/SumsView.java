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
     * @param key a rule's code, an institution's code or a month
     * @param reviewed by two people
     * @param precision confirmed ÷ reviewed; nothing where nothing was reviewed
     */
    @Schema(name = "FindingSum")
    record Line(
            String key,
            long findings,
            long violations,
            long amountFen,
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
