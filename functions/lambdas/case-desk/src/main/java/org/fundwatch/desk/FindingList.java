package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.FindingOrigin;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claims.review.FindingStage;
import org.fundwatch.claims.review.FoundFinding;
import org.fundwatch.kernel.Money;

/**
 * Findings, the newest first.
 *
 * @param next the one after which the next page begins; nothing on the last
 */
record FindingList(List<Line> findings, Optional<String> next) {

    /**
     * One finding of a list.
     *
     * @param ruleName what the rule is called, where this build knows it
     * @param excess days or units too many, a plain decimal
     * @param fundLossFen the fund's share of the amount, as far as it was kept
     * @param doctors codes of those who prescribed its lines, as far as they were kept
     * @param origin where it comes from
     * @param month that it counts to, such as 2026-03
     * @param settlement the settlement's number, where one was screened
     * @param checkStage when the claim was checked: before charging, before settlement, after it
     * @param checkedOn the date in China
     * @param items what the institution calls those of its lines, as far as they were kept
     */
    @Schema(name = "FindingLine")
    record Line(
            String finding,
            FindingStage stage,
            String institution,
            String rule,
            Optional<BilingualView> ruleName,
            AlertLevel level,
            Optional<String> item,
            Optional<String> excess,
            Optional<Long> amountFen,
            Optional<Long> fundLossFen,
            List<String> doctors,
            FindingOrigin origin,
            String month,
            Optional<String> settlement,
            CheckStage checkStage,
            LocalDate checkedOn,
            List<String> items) {
        static Line of(FoundFinding found, RuleWords words, List<String> doctors, List<String> items) {
            var finding = found.finding();
            return new Line(
                    found.ref().toString(),
                    found.stage(),
                    found.institution().value(),
                    finding.rule(),
                    words.name(finding.rule()),
                    finding.level(),
                    finding.item(),
                    finding.excess(),
                    finding.amount().map(Money::fen),
                    found.grounds().fundLoss().map(Money::fen),
                    doctors,
                    found.checked().source().origin(),
                    found.checked().source().month().toString(),
                    found.checked().source().number(),
                    found.checked().stage(),
                    found.checked().on(),
                    items);
        }
    }

    /** As many as a page has, of a list that was read one further. */
    static FindingList of(
            List<FoundFinding> found,
            Map<FindingRef, List<String>> doctors,
            Map<FindingRef, List<String>> items,
            RuleWords words,
            int page) {
        var lines = found.stream()
                .limit(page)
                .map(one -> Line.of(one, words, doctors.getOrDefault(one.ref(), List.of()), items.get(one.ref())))
                .toList();
        return new FindingList(
                lines, found.size() > page ? Optional.of(lines.getLast().finding()) : Optional.empty());
    }
}
