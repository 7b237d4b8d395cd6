package org.fundwatch.rewards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Trace;

/**
 * The findings of a case beside what was reported (举报事项查实情况).
 *
 * @param findings in the order of their numbers; none where no more than the sum is known, as of published cases
 */
public record ReportedMatter(List<ReportedFinding> findings) {
    private static final String FACT = "finding.";

    /** No more than the sum is known. */
    public static final ReportedMatter SUM_ALONE = new ReportedMatter(List.of());

    public ReportedMatter {
        findings = List.copyOf(findings);
    }

    public boolean isSumAlone() {
        return findings.isEmpty();
    }

    /** The same findings, but each that the other says something of as the other says it. */
    public ReportedMatter and(ReportedMatter more) {
        var all = new TreeMap<Integer, ReportedFinding>();
        findings.forEach(finding -> all.put(finding.number(), finding));
        more.findings.stream()
                .filter(finding -> finding.isSaid() || !all.containsKey(finding.number()))
                .forEach(finding -> all.put(finding.number(), finding));
        return new ReportedMatter(List.copyOf(all.values()));
    }

    /** What all findings together cost the fund, in fen. */
    Money loss() {
        return findings.stream().map(ReportedFinding::loss).reduce(Money.ZERO, Money::plus);
    }

    /**
     * The kind of all findings that may count, and of those that cost nothing only where no other does; where both kinds are among
     * them no text seen says which rate the whole has.
     */
    public Optional<Nature> nature() {
        var counting = findings.stream().filter(ReportedFinding::mayCount).toList();
        var isAnyCostly = counting.stream().anyMatch(ReportedFinding::isCostly);
        var kinds = counting.stream()
                .filter(finding -> finding.isCostly() == isAnyCostly)
                .map(ReportedFinding::nature)
                .distinct()
                .toList();
        return kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty();
    }

    Trace writeTo(Trace trace) {
        var written = trace;
        for (var finding : findings) {
            written = written.fact(FACT + finding.number(), finding.written());
        }
        return written;
    }

    static ReportedMatter read(Map<String, String> facts) {
        var read = new TreeMap<Integer, ReportedFinding>();
        facts.forEach((name, words) -> {
            if (name.startsWith(FACT)) {
                var number = Integer.parseInt(name.substring(FACT.length()));
                read.put(number, ReportedFinding.of(number, words));
            }
        });
        return new ReportedMatter(List.copyOf(read.values()));
    }
}
