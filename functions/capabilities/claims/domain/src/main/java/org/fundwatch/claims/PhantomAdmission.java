package org.fundwatch.claims;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stay on paper (挂床住院), 条例 Art. 38(1): more days recorded than the patient was there, or a record without what every
 * real stay has after two days.
 *
 * @param presence empty where the edition sets no limit of days
 * @param paperwork empty where the edition asks for no documents
 */
record PhantomAdmission(RuleHead head, Optional<Presence> presence, Optional<Paperwork> paperwork)
        implements ClaimRule {

    @Override
    public String question() {
        return "Was the patient really there?";
    }

    @Override
    public Answer ask(Claim claim) {
        if (!claim.visit().isInpatient()) {
            return Answer.nothing();
        }
        return Stream.concat(
                        presence.stream().map(part -> part.ask(claim.visit())),
                        paperwork.stream().map(part -> part.ask(claim)))
                .reduce(Answer.nothing(), Answer::and);
    }
}
