package org.fundwatch.rewards;

import java.util.List;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;

/** What a reward is a share of (案值): the recoverable loss of the reported matter, its findings added up first (decision record 0005). */
public final class CaseValue {
    /** Named where nobody has said of a finding that cost the fund money, or that may be the reported matter itself, how far it was reported. */
    public static final MissingFact UNSAID = new MissingFact("which findings were reported");

    /** Named where a case was found true and none of its findings is of the reported matter. */
    public static final MissingFact NONE_REPORTED = new MissingFact("a finding of the reported matter");

    /** The sum in fen; open where nobody has said how far a finding was reported, or the scheme how such a one counts. */
    public static Computed of(ReportedMatter matter, RewardScheme scheme) {
        var findings = matter.findings();
        if (isOpen(findings)) {
            return new Computed.Open(UNSAID);
        }
        if (!findings.isEmpty() && findings.stream().noneMatch(ReportedFinding::mayCount)) {
            return new Computed.Open(NONE_REPORTED);
        }
        var partly = scheme.interpretation().partly();
        var open = findings.stream().anyMatch(finding -> finding.match() == ReportedFinding.Match.IN_PART)
                && partly == Interpretation.Partly.UNSEEN;
        return open
                ? Computed.missing("how " + scheme.name() + " counts a finding that was reported in part")
                : Computed.amount(
                        findings.stream().map(ReportedFinding::consistent).reduce(Money.ZERO, Money::plus));
    }

    /** As {@link #of(ReportedMatter, RewardScheme)}; where no more than the sum is known, the sum. */
    static Computed of(RewardFacts facts, RewardScheme scheme) {
        return facts.matter().isSumAlone() ? Computed.amount(facts.caseValue()) : of(facts.matter(), scheme);
    }

    /** One that cost nothing changes no sum; it needs no saying beside another that was reported. */
    private static boolean isOpen(List<ReportedFinding> findings) {
        var isAnyReported = findings.stream().anyMatch(ReportedFinding::isReported);
        return findings.stream()
                .filter(finding -> !finding.isSaid())
                .anyMatch(finding -> !isAnyReported || finding.isCostly());
    }

    private CaseValue() {}
}
