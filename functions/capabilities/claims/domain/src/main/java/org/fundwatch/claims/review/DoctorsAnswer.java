package org.fundwatch.claims.review;

import java.time.Instant;
import java.util.Optional;
import org.fundwatch.claims.published.DecisionWay;

/** What a doctor did after the warning, as the institution reported it (医师处置); the reason is free words. */
public record DoctorsAnswer(DecisionWay way, Optional<String> reason, Instant reportedAt) {
    @Override
    public String toString() {
        return "DoctorsAnswer[" + way + "]";
    }
}
