package org.fundwatch.claims;

import java.util.Set;

/** Charged without any trace in the records (虚构医药服务), 条例 Art. 40. */
record NoEvidence(Set<RecordName> records) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        var missing = Recorded.missing(claim.visit(), records);
        if (missing.length > 0) {
            return Answer.lacks(missing);
        }
        return Answer.of(claim.lines().stream()
                .filter(line -> !Recorded.anywhere(line.item(), claim.visit(), records))
                .map(line -> Found.line(line, Measures.none())));
    }
}
