package org.fundwatch.claims.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.fundwatch.claims.review.FindingStage;

@Entity
@Table(name = "finding_review")
@IdClass(OfFinding.class)
class FindingReviewRow {
    @Id
    @Column(name = "check_id")
    UUID checkId;

    @Id
    int number;

    @Enumerated(EnumType.STRING)
    FindingStage stage;

    int steps;

    /** What counts in its place; written by who records checks alone. */
    @Column(name = "by_check_id", insertable = false, updatable = false)
    UUID byCheckId;

    @Column(name = "by_number", insertable = false, updatable = false)
    Integer byNumber;

    /** The ordinal of the step that leads there. */
    int moveTo(FindingStage next) {
        stage = next;
        steps++;
        return steps;
    }
}
