package org.fundwatch.claims.review;

import java.time.YearMonth;
import java.util.Optional;
import org.fundwatch.claims.published.FindingOrigin;

/** What a finding was found in (疑点出处): a question at a door, or a settlement that was screened afterwards. */
public sealed interface FindingSource {
    /** The month that it counts to, in China: of the question, or of the settlement. */
    YearMonth month();

    FindingOrigin origin();

    /** The settlement's number, where there is one. */
    Optional<String> number();

    /** A question at a door (事前事中提醒). */
    record Door(YearMonth month) implements FindingSource {
        @Override
        public FindingOrigin origin() {
            return FindingOrigin.DOOR;
        }

        @Override
        public Optional<String> number() {
            return Optional.empty();
        }
    }

    /** A settlement (结算), which nightly screening looked at. */
    record Settlement(String id, YearMonth month) implements FindingSource {
        @Override
        public FindingOrigin origin() {
            return FindingOrigin.SCREENING;
        }

        @Override
        public Optional<String> number() {
            return Optional.of(id);
        }
    }
}
