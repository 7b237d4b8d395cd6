package org.fundwatch.bench;

import java.util.Map;
import java.util.TreeMap;

/** That both contenders find the same: rule, lines, money and excess, in every visit and as often. */
final class Equality {

    /** How much was found, by rule; an {@link IllegalStateException} where they differ, or where a rule was never broken. */
    static Map<String, Object> asserted(byte[] file) {
        var found = new TreeMap<String, Integer>();
        var edition = Ours.eight(Ours.load(file));
        var drools = new Drools();
        var visitsChecked = 0;
        for (var visits : Visits.values()) {
            var requests = visits.of(ClaimBench.VISITS, Integer.parseInt(ClaimBench.FIFTY));
            var claims = Ours.claims(requests);
            for (var i = 0; i < requests.size(); i++) {
                var ours = Ours.told(claims.get(i), edition);
                var theirs = drools.told(Drools.facts(requests.get(i)));
                if (!ours.equals(theirs)) {
                    throw new IllegalStateException(visits + " visit " + i + ": " + ours + " is not " + theirs);
                }
                ours.forEach(it -> found.merge(it.rule(), 1, Integer::sum));
                visitsChecked++;
            }
        }
        if (!found.keySet().containsAll(Sample.RULES)) {
            throw new IllegalStateException("only " + found.keySet() + " were broken");
        }
        var findings = found.values().stream().mapToInt(Integer::intValue).sum();
        return Map.of("equal_visits", visitsChecked, "equal_findings", findings);
    }

    private Equality() {}
}
