package org.fundwatch.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.vault.Planting.to;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.fundwatch.testing.Boundary;
import org.fundwatch.testing.Faults;
import org.fundwatch.vault.Planting.Planted;
import org.junit.jupiter.api.Test;

/** One approved opening, with a fault at each boundary: never told twice, never told without a record. */
@QuarkusTest
@QuarkusTestResource(value = Faults.class, restrictToAnnotatedClass = true)
class OpeningFaultsTest {
    private static final int MOST_TRIALS = 15;
    private static final int MOST_TRIES = 5;
    private static final String OPENED = """
            select count(*) || ' ' || (select count(*) from audit_row where subject = ? and act = 'open-sealed')
              from vault_opening where reference = ?""";

    @Inject
    Planting planting;

    @Test
    void whatever_fails_an_identity_is_told_at_most_once_and_never_unrecorded() {
        var planted = IntStream.range(0, MOST_TRIALS)
                .mapToObj(trial -> planting.named("举报人甲", to("举报人甲")))
                .toList();

        var boundaries = Faults.atEveryBoundary(trial -> walk(planted.get((int) trial)));

        assertThat(boundaries).as("identity, commit").isEqualTo(2);
    }

    private static void walk(Planted reward) {
        var request = Rows.aRequest(reward.caseNumber());
        Rows.approve(request);
        var told = 0;
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            told += Vault.open(request, "staff-1").asString().contains("举报人甲") ? 1 : 0;
            Boundary.mend();
        }
        assertThat(told).isLessThanOrEqualTo(1);
        assertThat(Rows.one(OPENED, request.toString(), request.toString())).isEqualTo("1 1");
    }
}
