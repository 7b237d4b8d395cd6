package org.fundwatch.claimvalidation.cds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.fundwatch.claimvalidation.Outcome;
import org.fundwatch.claimvalidation.Outcome.Later;
import org.fundwatch.claimvalidation.Outcome.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardsTest {

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(textBlock = """
            LATE,           QUEUED,     It will be checked later
            NO_EDITION,     QUEUED,     It will be checked later
            NOT_RECORDED,   NOT_QUEUED, It could not be checked
            TOO_MUCH_FOUND, NOT_QUEUED, It could not be checked
            BROKEN,         QUEUED,     It will be checked later
            """)
    void what_was_not_checked_is_one_card_that_holds_nobody_up(Reason reason, Later later, String told) {
        var late = new Outcome.GoOn(UUID.randomUUID(), reason, later);

        var cards = Cards.of(late, CardId.key(UUID.randomUUID(), "content"), _ -> true)
                .cards();

        assertThat(cards).singleElement().satisfies(card -> {
            assertThat(card.indicator()).isEqualTo("info");
            assertThat(card.summary()).isEqualTo("未检查，请继续 / Not checked, go on");
            assertThat(card.detail()).contains(told, "Care and charging go on");
            assertThat(card.overrideReasons()).isEmpty();
            assertThat(CardId.read(card.uuid()).number()).isEqualTo(CardId.NOT_CHECKED);
        });
    }
}
