package org.fundwatch.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.review.SumFilter;
import org.fundwatch.claims.review.SumLine;
import org.fundwatch.kernel.InstitutionCode;

/**
 * Findings added up.
 *
 * @param from first month, such as 2026-01
 * @param until last month
 * @param ruleName of the rule, where findings of one alone were asked for
 * @param institutionName as it is registered, where findings of one institution alone were asked for
 * @param ofNoDoctor where it is summed by doctors, what none is told of: its key is empty
 * @param more whether there are further lines, which are left out
 */
@Schema(name = "FindingSums")
record SumsView(
        SumLine.By by,
        String from,
        String until,
        Optional<BilingualView> ruleName,
        Optional<String> institutionName,
        List<Line> lines,
        Optional<Line> ofNoDoctor,
        boolean more) {
    /** How many lines are told. */
    static final int MOST = 200;

    /**
     * What findings come to under one head; money is that of findings that were not dismissed.
     *
     * @param key a rule's, an institution's or a doctor's code or a month
     * @param name the rule's, where it is summed by rules
     * @param institutionName as it is registered, where it is summed by institutions
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
            Optional<String> institutionName,
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
        static Line of(SumLine line, Optional<BilingualView> name, Optional<String> institutionName) {
            var counts = line.counts();
            return new Line(
                    line.key(),
                    name,
                    institutionName,
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
    static SumsView of(
            SumLine.By by, SumFilter filter, List<SumLine> lines, Optional<SumLine> ofNoDoctor, Names names) {
        return new SumsView(
                by,
                filter.months().from().toString(),
                filter.months().until().toString(),
                filter.rule().flatMap(names.rules()::name),
                filter.institution().flatMap(names::institution),
                lines.stream().limit(MOST).map(line -> names.under(by, line)).toList(),
                ofNoDoctor.map(line -> names.under(by, line)),
                lines.size() > MOST);
    }

    /**
     * What heads are called.
     *
     * @param institutions as they are registered, by code
     */
    record Names(RuleWords rules, Map<String, String> institutions) {
        private Line under(SumLine.By by, SumLine line) {
            return switch (by) {
                case RULE -> Line.of(line, rules.name(line.key()), Optional.empty());
                case INSTITUTION -> Line.of(line, Optional.empty(), Optional.ofNullable(institutions.get(line.key())));
                case MONTH, DOCTOR -> Line.of(line, Optional.empty(), Optional.empty());
            };
        }

        private Optional<String> institution(InstitutionCode code) {
            return Optional.ofNullable(institutions.get(code.value()));
        }
    }
}
