package org.fundwatch.local.rewards;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** How one record stands: what was found speaks for it or against it. */
record Verdict(String id, String scheme, String paid, Standing standing, String why) {

    /** How a record came out. */
    enum Standing {
        /** Computed from the policy: the same to the fen. */
        EQUAL,
        /** Not computable, but everything that the record can prove holds. */
        EXPLAINED,
        /** The record, or the scheme, contradicts a figure. */
        UNEXPLAINED,
        /** Nothing in the record can be proved, or not before something unknown is known. */
        UNDETERMINED
    }

    static Verdict of(String id, String scheme, String paid, List<Finding> findings) {
        var standing = standing(findings);
        var telling =
                switch (standing) {
                    case UNEXPLAINED -> findings.stream().filter(finding -> finding.is(Finding.Weight.CONTRADICTS));
                    case UNDETERMINED -> findings.stream().filter(finding -> finding.is(Finding.Weight.OPEN));
                    case EQUAL, EXPLAINED -> findings.stream();
                };
        var why = telling.map(Finding::words).distinct().collect(joining("; "));
        return new Verdict(id, scheme, paid, standing, why.isEmpty() ? "nothing that the record can prove" : why);
    }

    Verdict because(String words) {
        return new Verdict(id, scheme, paid, standing, words);
    }

    private static Standing standing(List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.is(Finding.Weight.CONTRADICTS))) {
            return Standing.UNEXPLAINED;
        }
        if (findings.stream().anyMatch(finding -> finding.is(Finding.Weight.OPEN))) {
            return Standing.UNDETERMINED;
        }
        if (findings.stream().anyMatch(finding -> finding.is(Finding.Weight.EQUAL))) {
            return Standing.EQUAL;
        }
        return findings.isEmpty() ? Standing.UNDETERMINED : Standing.EXPLAINED;
    }
}
