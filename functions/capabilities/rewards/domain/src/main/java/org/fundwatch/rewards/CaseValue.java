package org.fundwatch.rewards;

import java.util.List;
import org.fundwatch.kernel.Money;

/** What a reward is a share of (案值): the recoverable loss of the reported matter, its findings added up first. */
public final class CaseValue {

    /** The sum in fen; open where a finding matches in part and the scheme does not say how it counts. */
    public static Computed of(List<ReportedFinding> findings, RewardScheme scheme) {
        var partly = scheme.interpretation().partly();
        var open = findings.stream().anyMatch(finding -> finding.match() == ReportedFinding.Match.IN_PART)
                && partly == Interpretation.Partly.UNSEEN;
        return open
                ? Computed.missing("how " + scheme.name() + " counts a finding that was reported in part")
                : Computed.amount(findings.stream().map(CaseValue::counted).reduce(Money.ZERO, Money::plus));
    }

    private static Money counted(ReportedFinding finding) {
        return switch (finding.match()) {
            case REPORTED -> finding.loss();
            case IN_PART -> finding.consistent();
            case OTHER -> Money.ZERO;
        };
    }

    private CaseValue() {}
}
