package org.fundwatch.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.publication.Publishing.RULES;
import static org.fundwatch.publication.Publishing.grownTo;
import static org.fundwatch.publication.Publishing.id;
import static org.fundwatch.publication.Publishing.listings;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithdrawalTest {

    @ParameterizedTest(name = "{0}: decided {1}, due {2}")
    @CsvSource(textBlock = """
            a plain week,                          2026-11-16, 2026-11-19
            over a weekend,                        2026-11-19, 2026-11-24
            a make-up workday counts,              2025-09-30, 2025-10-11
            over the Spring Festival,              2026-02-12, 2026-02-24
            the year after is not on record yet,   2026-12-30, 2027-01-02
            """)
    void a_withdrawal_is_due_after_three_working_days(String what, LocalDate decidedOn, LocalDate due) {
        assertThat(RULES.withdrawal(id(1), Delisting.LITIGATION, decidedOn).due())
                .as(what)
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "due 2026-11-19, on {0}: {1}")
    @CsvSource({"2026-11-18, 0", "2026-11-19, 0", "2026-11-20, 1"})
    void what_is_still_public_after_the_last_day_is_overdue(LocalDate today, int overdue) {
        var withdrawal = RULES.withdrawal(id(1), Delisting.CORRECTION, LocalDate.parse("2026-11-16"));

        var sources = new Sources(listings(0, 3), List.of(withdrawal), today);

        assertThat(sources.overdueIn(grownTo(3))).hasSize(overdue);
        assertThat(sources.overdueIn(Edition.none())).isEmpty();
    }

    @Test
    void the_end_of_a_term_is_no_withdrawal() {
        assertThatThrownBy(() -> RULES.withdrawal(id(1), Delisting.EXPIRED, LocalDate.parse("2026-11-16")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
