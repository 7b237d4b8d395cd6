package org.fundwatch.credit;

import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.RuleId;

/**
 * One line of a score (计分理由); the lines of a score add up to it exactly.
 *
 * @param points negative for what is taken
 * @param caseNumber the case whose penalty took them
 */
public record Reason(RuleId rule, String text, Points points, Optional<CaseNumber> caseNumber) {

    static Reason of(RuleId rule, String text, Points points) {
        return new Reason(rule, text, points, Optional.empty());
    }

    static Reason taking(RuleId rule, String text, Points points, Penalty penalty) {
        return new Reason(rule, text, points.negated(), Optional.of(penalty.id().caseNumber()));
    }

    String written() {
        return points + caseNumber.map(number -> " for " + number).orElse("");
    }
}
