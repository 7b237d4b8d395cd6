package org.fundwatch.claims.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.claims.review.FindingFilter;
import org.fundwatch.claims.review.FindingRef;
import org.junit.jupiter.api.Test;

class WantedTest {
    @Test
    void a_further_page_bounds_the_moment_of_the_check_by_a_condition_of_its_own() {
        var last = new ClaimCheckRow();
        last.checkId = new UUID(1, 1);
        last.checkedAt = Instant.parse("2026-03-02T00:00:00Z");
        var after = Optional.of(new FindingRef(last.checkId, 2));

        var wanted = Wanted.of(
                new FindingFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        after),
                Optional.of(last));

        assertThat(wanted.condition()).contains("and c.checkedAt <= :moment and (");
        assertThat(wanted.parameters())
                .containsEntry("moment", last.checkedAt)
                .containsEntry("check", last.checkId)
                .containsEntry("number", 2);
    }
}
