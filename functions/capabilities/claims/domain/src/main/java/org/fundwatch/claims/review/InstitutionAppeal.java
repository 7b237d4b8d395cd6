package org.fundwatch.claims.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.claims.published.AppealDocument;

/**
 * An appeal as it came by the institution's door, and what became of it (机构申诉).
 *
 * @param receivedAt when it came
 * @param day until or from which it could have come, if that is why nothing comes of it
 */
public record InstitutionAppeal(
        UUID appealId,
        FindingRef finding,
        Instant receivedAt,
        String reason,
        List<AppealDocument> documents,
        AppealAnswer answer,
        Optional<LocalDate> day) {
    public InstitutionAppeal {
        documents = List.copyOf(documents);
    }

    @Override
    public String toString() {
        return "InstitutionAppeal[" + appealId + " " + answer + "]";
    }
}
