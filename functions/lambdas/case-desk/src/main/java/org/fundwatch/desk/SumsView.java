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
 * @param ruleName of the rule, where findings of one alone were asked for
 * @param more whether there are further lines, which are left out
 */
@Schema(name = "FindingSums")
record SumsView(
        SumLine.By by, String from, String until, Optional<BilingualView> ruleName, List<Line> lines, boolean more) {
    /** How many lines are told. */
    static final int MOST = 200;

    /**
     * What findings come to under one head; money is that of findings that were not dismissed.
     *
     * @param key a rule's, an institution's or a doctor's code or a month
     * @param name the rule's, where it is summed by rules
     * @param violations certain ones that were not dismissed
     * @param dismissed how many of the findings were dismissed
     * @param amountFen the money in question; a line against which two rules speak counts twice
     * @param doorFen what checks at doors put in question, each line of a claim once
     * @param screenedFen what screening of settlements put in question, each line once
     * @param atLeastFen the larger of the two: nobody can say which questions at doors became which settlements
     * @param certainFen the same of certain findings alone; the order goes by it
     * @param suspiciousFen the same of what only suspicions put in question
     * @param reviewed by two people
     * @param precision confirmed ÷ reviewed; nothing where nothing was reviewed
     */
    @Schema(name = "FindingSum")
    record Line(
            String key,
            Optional<BilingualView> name,
            long findings,
            long violations,
            long dismissed,
            long amountFen,
            long doorFen,
            long screenedFen,
            long atLeastFen,
            long certainFen,
            long suspiciousFen,
            long reviewed,
            long confirmed,
            Optional<String> precision) {
        static Line of(SumLine line, Optional<BilingualView> name) {
            var counts = line.counts();
            return new Line(
                    line.key(),
                    name,
                    counts.found(),
                    line.violations(),
                    line.dismissed(),
                    line.amount().fen(),
                    line.door().all().fen(),
                    line.screened().all().fen(),
                    line.atLeast().fen(),
                    line.certain().fen(),
                    line.suspicious().fen(),
                    counts.reviewed(),
                    counts.confirmed(),
                    Percent.of(counts.precision()));
        }
    }

    /** Of one line more than are told, if there are so many. */
    static SumsView of(SumLine.By by, SumFilter filter, List<SumLine> lines, RuleWords words) {
        return new SumsView(
                by,
                filter.months().from().toString(),
                filter.months().until().toString(),
                filter.rule().flatMap(words::name),
                lines.stream()
                        .limit(MOST)
                        .map(line -> Line.of(line, by == SumLine.By.RULE ? words.name(line.key()) : Optional.empty()))
                        .toList(),
                lines.size() > MOST);
    }
}
