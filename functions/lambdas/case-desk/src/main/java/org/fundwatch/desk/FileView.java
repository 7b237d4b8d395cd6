package org.fundwatch.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.published.Subject;
import org.fundwatch.kernel.InstitutionCode;

/** What is known of a case since its report came in. */
record FileView(
        String place,
        Optional<String> institutionCode,
        Subject subject,
        String channel,
        boolean named,
        LocalDate filedOn,
        Instant openedAt,
        Instant updatedAt) {

    static FileView of(CaseFile file) {
        return new FileView(
                file.place().code(),
                file.institution().map(InstitutionCode::value),
                file.subject(),
                file.channel(),
                file.named(),
                file.filedOn(),
                file.openedAt(),
                file.updatedAt());
    }
}
