package org.fundwatch.claims.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.claims.published.AppealDocument;
import org.fundwatch.claims.review.AppealAnswer;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claims.review.InstitutionAppeal;
import org.fundwatch.platform.JsonBody;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "finding_appeal")
class FindingAppealRow {
    private static final String DOCUMENTS = "documents";

    @Id
    @Column(name = "appeal_id")
    UUID appealId;

    @Column(name = "check_id")
    UUID checkId;

    int number;

    @Column(name = "received_at")
    Instant receivedAt;

    String reason;

    String documents;

    @Enumerated(EnumType.STRING)
    AppealAnswer answer;

    LocalDate day;

    static String written(InstitutionAppeal appeal) {
        return JsonBody.write(Map.of(
                DOCUMENTS, appeal.documents().stream().map(AppealDocument::data).toList()));
    }

    InstitutionAppeal toDomain() {
        return new InstitutionAppeal(
                appealId,
                new FindingRef(checkId, number),
                receivedAt,
                reason,
                JsonBody.read(documents).children(DOCUMENTS).stream()
                        .map(AppealDocument::of)
                        .toList(),
                answer,
                Optional.ofNullable(day));
    }
}
