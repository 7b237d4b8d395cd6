package org.fundwatch.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.published.AppealDocument;
import org.fundwatch.claims.review.AppealAnswer;
import org.fundwatch.claims.review.InstitutionAppeal;

/**
 * An appeal as it came by the institution's own door, and what became of it.
 *
 * @param reason what the institution says
 * @param documents what it says that it can show
 * @param day until or from which it could have come, if that is why nothing comes of it
 */
@Schema(name = "FiledAppeal")
record FiledAppealView(
        Instant receivedAt, AppealAnswer answer, Optional<LocalDate> day, String reason, List<DocumentView> documents) {

    /**
     * A document that the institution keeps.
     *
     * @param sha256 of its bytes, in hexadecimal
     */
    @Schema(name = "FiledDocument")
    record DocumentView(String name, String sha256) {
        static DocumentView of(AppealDocument document) {
            return new DocumentView(document.name(), document.sha256());
        }
    }

    static FiledAppealView of(InstitutionAppeal appeal) {
        return new FiledAppealView(
                appeal.receivedAt(),
                appeal.answer(),
                appeal.day(),
                appeal.reason(),
                appeal.documents().stream().map(DocumentView::of).toList());
    }
}
