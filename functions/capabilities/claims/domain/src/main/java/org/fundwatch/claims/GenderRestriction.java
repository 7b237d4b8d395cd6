package org.fundwatch.claims;

import java.util.List;
import java.util.Map;

/** A drug or an item for one sex only (区分性别使用), charged to the other: knowledge points of R067 and R081. */
record GenderRestriction(RuleHead head, Map<String, Sex> only) implements ClaimRule {

    @Override
    public String question() {
        return "Was an item charged that is only for the other sex?";
    }

    @Override
    public Answer ask(Claim claim) {
        var restricted = claim.visit().lines().stream()
                .filter(line -> only.containsKey(line.item()))
                .toList();
        var sex = claim.patient().sex();
        if (sex == Sex.UNKNOWN && !restricted.isEmpty()) {
            return Answer.lacks("patient.sex");
        }
        return Answer.of(restricted.stream()
                .filter(line -> only.get(line.item()) != sex)
                .map(line -> new Found(Extent.lines(List.of(line.no())), Measures.none(), Shares.whole(line))));
    }
}
