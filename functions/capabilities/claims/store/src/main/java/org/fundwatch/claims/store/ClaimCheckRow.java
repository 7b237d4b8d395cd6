package org.fundwatch.claims.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.FindingOrigin;
import org.fundwatch.claims.review.FindingSource;
import org.fundwatch.claims.review.FoundFinding;
import org.fundwatch.platform.TimeSource;
import org.hibernate.annotations.Immutable;

/** What reviewers may read of a check. */
@Entity
@Immutable
@Table(name = "claim_check")
class ClaimCheckRow {
    @Id
    @Column(name = "check_id")
    UUID checkId;

    @Column(name = "institution_code")
    String institutionCode;

    @Enumerated(EnumType.STRING)
    CheckStage stage;

    String edition;

    @Column(name = "checked_at")
    Instant checkedAt;

    String trace;

    @Enumerated(EnumType.STRING)
    FindingOrigin origin;

    String settlement;

    LocalDate month;

    FoundFinding.Checked checked() {
        return new FoundFinding.Checked(stage, edition, checkedAt, TimeSource.dateOf(checkedAt), source());
    }

    private FindingSource source() {
        var counted = YearMonth.from(month);
        return switch (origin) {
            case DOOR -> new FindingSource.Door(counted);
            case SCREENING -> new FindingSource.Settlement(settlement, counted);
        };
    }
}
