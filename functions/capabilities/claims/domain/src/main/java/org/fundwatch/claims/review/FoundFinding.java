package org.fundwatch.claims.review;

import java.time.Instant;
import java.time.LocalDate;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.RecordedFinding;
import org.fundwatch.kernel.InstitutionCode;

/**
 * A finding as reviewers have it (待审疑点); no patient is in it.
 *
 * @param checked when and by which edition
 * @param stage where it stands
 */
public record FoundFinding(
        FindingRef ref,
        InstitutionCode institution,
        RecordedFinding finding,
        FindingGrounds grounds,
        Checked checked,
        FindingStage stage) {

    /**
     * The check that it is of.
     *
     * @param edition the knowledge that the check was made with
     * @param on the date in China
     */
    public record Checked(CheckStage stage, String edition, Instant at, LocalDate on, FindingSource source) {}

    /** The day whose month it counts to: that of the check, or the first of the settlement's month. */
    public LocalDate countsOn() {
        return switch (checked.source()) {
            case FindingSource.Door _ -> checked.on();
            case FindingSource.Settlement settlement -> settlement.month().atDay(1);
        };
    }
}
