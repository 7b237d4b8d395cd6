package org.fundwatch.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * More days of a drug than a prescription may hold (超量开药), 条例 Art. 38(2).
 *
 * @param byItem most days of single items; they come first
 * @param byVisitType most days by type of visit
 */
record OverSupply(RuleHead head, Map<String, Integer> byItem, Map<VisitType, Integer> byVisitType)
        implements ClaimRule {

    @Override
    public String question() {
        return "Was more than the allowed days' supply prescribed?";
    }

    @Override
    public Answer ask(Claim claim) {
        var type = claim.visit().type();
        return claim.visit().lines().stream()
                .map(line -> limit(line, type).map(most -> line(line, most)).orElseGet(Answer::nothing))
                .reduce(Answer.nothing(), Answer::and);
    }

    private Optional<Integer> limit(Line line, VisitType type) {
        return Optional.ofNullable(byItem.get(line.item())).or(() -> Optional.ofNullable(byVisitType.get(type)));
    }

    private static Answer line(Line line, int most) {
        if (line.daysSupply().isEmpty()) {
            return line.category() == Category.DRUG ? Answer.lacks("visit.lines.days_supply") : Answer.nothing();
        }
        return Answer.of(line.daysSupply().stream().filter(days -> days > most).map(days -> over(line, days - most)));
    }

    private static Found over(Line line, int days) {
        return new Found(Extent.lines(List.of(line.no())), Measures.excessDays(days), Shares.none());
    }
}
