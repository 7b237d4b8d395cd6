package org.fundwatch.claims.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claims.review.Alike.Standing.HOLDS;
import static org.fundwatch.claims.review.Alike.Standing.SEEN;
import static org.fundwatch.claims.review.Alike.Standing.SUPERSEDED;
import static org.fundwatch.claims.review.Alike.Standing.UNSEEN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claims.published.NewlyFound;
import org.fundwatch.claims.published.RecordedFinding;
import org.fundwatch.claims.review.Matters.Replaced;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Money;
import org.junit.jupiter.api.Test;

class MattersTest {
    private static final UUID CHECK = UUID.fromString("00000000-0000-8000-8000-000000000001");
    private static final FindingRef MINE = new FindingRef(CHECK, 1);
    private static final FindingRef FIRST = other(2);
    private static final FindingRef SECOND = other(3);

    @Test
    void an_earlier_one_that_nobody_has_looked_at_gives_way() {
        assertThat(Matters.replaced(CHECK, List.of(alike(FIRST, false, UNSEEN, 100))))
                .containsExactly(new Replaced(FIRST, MINE));
    }

    @Test
    void a_later_one_stands_and_the_earlier_ones_give_way_all_the_same() {
        assertThat(Matters.replaced(CHECK, List.of(alike(SECOND, true, UNSEEN, 100), alike(FIRST, false, UNSEEN, 100))))
                .containsExactly(new Replaced(MINE, SECOND), new Replaced(FIRST, MINE));
    }

    @Test
    void one_that_somebody_has_looked_at_and_that_holds_all_of_it_stands_against_all_others() {
        assertThat(Matters.replaced(CHECK, List.of(alike(SECOND, true, UNSEEN, 100), alike(FIRST, false, HOLDS, 100))))
                .containsExactly(new Replaced(MINE, FIRST));
    }

    @Test
    void beside_one_that_somebody_has_looked_at_and_that_holds_less_it_stands() {
        assertThat(Matters.replaced(CHECK, List.of(alike(SECOND, true, SEEN, 100), alike(FIRST, false, SEEN, 100))))
                .isEmpty();
    }

    @Test
    void one_that_counts_no_more_for_another_that_was_asked_later_leads_on_to_it() {
        assertThat(Matters.replaced(CHECK, List.of(alike(SECOND, true, SUPERSEDED, 100))))
                .containsExactly(new Replaced(MINE, SECOND));
    }

    @Test
    void one_that_two_of_a_check_meet_goes_once() {
        var other = new Alike(2, FIRST, false, UNSEEN, Money.ofFen(100));

        assertThat(Matters.replaced(CHECK, List.of(alike(FIRST, false, UNSEEN, 100), other)))
                .containsExactly(new Replaced(FIRST, MINE));
    }

    @Test
    void where_nothing_alike_was_known_all_of_a_check_is_new() {
        assertThat(Matters.newly(check(), List.of())).isEqualTo(new NewlyFound(2, 1, Money.ofFen(900)));
    }

    @Test
    void of_what_was_known_only_the_money_that_came_to_it_is_new() {
        assertThat(Matters.newly(check(), List.of(alike(FIRST, false, UNSEEN, 200))))
                .isEqualTo(new NewlyFound(1, 0, Money.ofFen(700)));
    }

    @Test
    void what_counts_no_more_counts_against_nothing_and_less_money_takes_nothing_away() {
        assertThat(Matters.newly(
                        check(), List.of(alike(SECOND, false, UNSEEN, 1000), alike(FIRST, false, SUPERSEDED, 300))))
                .isEqualTo(new NewlyFound(1, 0, Money.ofFen(400)));
    }

    private static Alike alike(FindingRef other, boolean later, Alike.Standing standing, long fen) {
        return new Alike(1, other, later, standing, Money.ofFen(fen));
    }

    private static FindingRef other(int nth) {
        return new FindingRef(new UUID(0x8000L, 0x8000_0000_0000_0000L + nth), 1);
    }

    /** A certain finding of 5 yuan and a suspicious one of 4. */
    private static ClaimCheckRecorded check() {
        return new ClaimCheckRecorded(
                CHECK,
                new InstitutionCode("H00000000001"),
                "0".repeat(64),
                CheckStage.IN,
                "an edition",
                Instant.EPOCH,
                List.of(found(AlertLevel.VIOLATION, 500), found(AlertLevel.SUSPICIOUS, 400)),
                List.of(),
                Money.ofFen(900),
                "0".repeat(64),
                "{}",
                List.of());
    }

    private static RecordedFinding found(AlertLevel level, long fen) {
        return new RecordedFinding(
                "R081", level, Optional.empty(), List.of(), Optional.empty(), Optional.of(Money.ofFen(fen)));
    }
}
