package org.fundwatch.desk;

import java.util.Optional;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Findings;
import org.fundwatch.cases.Matched;
import org.fundwatch.cases.published.ReportMatch;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.Nature;
import org.fundwatch.rewards.ReportedFinding;
import org.fundwatch.rewards.ReportedMatter;

/** The findings of a case in the words of rewards. */
record RewardFindings(Findings found, Losses losses) {

    ReportedMatter matter() {
        return new ReportedMatter(found.all().stream().map(this::of).toList());
    }

    /** With what was said before, but each finding's loss by the law of {@link #losses}, and not as it was told then. */
    ReportedMatter matter(ReportedMatter before) {
        var valued =
                found.all().stream().map(finding -> of(as(finding, before))).toList();
        return matter().and(before).and(new ReportedMatter(valued));
    }

    ReportedFinding of(Finding finding) {
        var nature = finding.fraud() ? Nature.FRAUD : Nature.ORDINARY;
        var unsaid = ReportedFinding.unsaid(finding.number(), losses.of(finding), nature);
        return finding.matched().map(how -> matched(unsaid, how)).orElse(unsaid);
    }

    /** The finding as it was last said to stand to the report. */
    static Finding as(Finding finding, ReportedMatter said) {
        return said.findings().stream()
                .filter(it -> it.number() == finding.number())
                .flatMap(it -> matched(it, finding.amount()).stream())
                .findFirst()
                .map(finding::with)
                .orElse(finding);
    }

    private static Optional<Matched> matched(ReportedFinding said, Money amount) {
        return switch (said.match()) {
            case REPORTED -> Optional.of(Matched.whole(ReportMatch.REPORTED, amount));
            case IN_PART -> Optional.of(new Matched(ReportMatch.IN_PART, said.consistent()));
            case OTHER -> Optional.of(Matched.whole(ReportMatch.OTHER, amount));
            case UNSAID -> Optional.empty();
        };
    }

    private static ReportedFinding matched(ReportedFinding unsaid, Matched how) {
        return switch (how.match()) {
            case REPORTED -> unsaid.reported();
            case IN_PART -> unsaid.inPart(how.reported().atMost(unsaid.loss()));
            case OTHER -> unsaid.other();
        };
    }
}
