package org.fundwatch.cases;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.cases.published.Subject;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Place;

/**
 * A case (案件) as the desk keeps it; nothing in it tells who reported.
 *
 * @param channel how the report came, in the word of the report
 * @param named whether the whistleblower gave a name (实名举报)
 * @param filedOn the day on which the report was filed
 */
public record CaseFile(
        CaseNumber number,
        Stage stage,
        Place place,
        Optional<InstitutionCode> institution,
        Subject subject,
        String channel,
        boolean named,
        LocalDate filedOn,
        Instant openedAt,
        Instant updatedAt) {

    public CaseFile {
        requireNonNull(number);
        requireNonNull(stage);
        requireNonNull(place);
        requireNonNull(subject);
        requireNonNull(filedOn);
    }

    /** The same case at another stage. */
    public CaseFile at(Stage next, Instant when) {
        return new CaseFile(number, next, place, institution, subject, channel, named, filedOn, openedAt, when);
    }
}
