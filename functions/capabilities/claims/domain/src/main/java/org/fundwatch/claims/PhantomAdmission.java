package org.fundwatch.claims;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stay on paper (挂床住院), 条例 Art. 38(1): more days recorded than the patient was there, or a record without what every
 * real stay has after two days.
 *
 * @param presence empty where no limit of days is set
 * @param paperwork empty where no documents are asked for
 */
record PhantomAdmission(Optional<Presence> presence, Optional<Paperwork> paperwork) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        return Answer.all(Stream.concat(
                presence.stream().map(part -> part.ask(claim.visit())),
                paperwork.stream().map(part -> part.ask(claim))));
    }
}
