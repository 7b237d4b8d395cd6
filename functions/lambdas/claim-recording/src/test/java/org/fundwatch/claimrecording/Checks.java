package org.fundwatch.claimrecording;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claims.published.NotChecked;
import org.fundwatch.claims.published.RecordedFinding;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Money;

/** Records of checks at a hospital that does not exist. */
final class Checks {
    static final InstitutionCode HOSPITAL = new InstitutionCode("H00000000009");
    static final String DIGEST = "0123456789abcdef".repeat(4);
    static final String OTHER = "fedcba9876543210".repeat(4);
    private static final RecordedFinding BED = new RecordedFinding(
            "S01",
            AlertLevel.SUSPICIOUS,
            Optional.empty(),
            List.of(1, 2, 3),
            Optional.of("77"),
            Optional.of(Money.yuan("2541.00")));
    private static final RecordedFinding ITEM = new RecordedFinding(
            "R081",
            AlertLevel.VIOLATION,
            Optional.of("an item"),
            List.of(4),
            Optional.empty(),
            Optional.of(Money.yuan("100.00")));

    private Checks() {}

    /** A check with two findings, one of them certain, and a rule that lacked a fact. */
    static ClaimCheckRecorded aCheck() {
        return with(UUID.randomUUID(), DIGEST);
    }

    static ClaimCheckRecorded withOtherContent(ClaimCheckRecorded check) {
        return with(check.checkId(), OTHER);
    }

    private static ClaimCheckRecorded with(UUID id, String input) {
        return new ClaimCheckRecorded(
                id,
                HOSPITAL,
                DIGEST,
                CheckStage.POST,
                "claims/some-edition",
                Instant.parse("2024-05-31T16:30:00Z"),
                List.of(BED, ITEM),
                List.of(new NotChecked("R067", "patient.sex")),
                Money.yuan("2641.00"),
                input,
                "{}",
                List.of());
    }
}
