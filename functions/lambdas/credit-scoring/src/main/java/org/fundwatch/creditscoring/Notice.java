package org.fundwatch.creditscoring;

import java.util.UUID;
import org.fundwatch.cases.published.PenaltyDecided;
import org.fundwatch.cases.published.PenaltyRevoked;
import org.fundwatch.credit.Penalty;
import org.fundwatch.credit.PenaltyId;
import org.fundwatch.credit.Revoked;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.CloudEvent;
import org.fundwatch.platform.EventReader;

/** What a message means to credit. */
sealed interface Notice {

    UUID eventId();

    /** A penalty against the institution. */
    record Punished(UUID eventId, InstitutionCode institution, Penalty penalty) implements Notice {}

    /** A penalty against the institution no longer holds. */
    record Cleared(UUID eventId, InstitutionCode institution, Revoked revoked) implements Notice {}

    /** The case names no institution, so there is nobody to grade. */
    record AgainstNobody(UUID eventId) implements Notice {}

    /** A {@link Misfit} if the message is none of those that concern credit. */
    static Notice parse(CloudEvent event) {
        var data = EventReader.data(event);
        return switch (event.type()) {
            case PenaltyDecided.TYPE -> decided(EventReader.id(event), PenaltyDecided.of(data));
            case PenaltyRevoked.TYPE -> revoked(EventReader.id(event), PenaltyRevoked.of(data));
            default -> throw new Misfit("/type", "must be one that concerns credit");
        };
    }

    private static Notice decided(UUID eventId, PenaltyDecided of) {
        var penalty = new Penalty(
                new PenaltyId(of.caseNumber(), of.decision()),
                of.decidedOn(),
                Penalty.articles(of.article()),
                of.fine());
        return of.institution()
                .<Notice>map(code -> new Punished(eventId, code, penalty))
                .orElseGet(() -> new AgainstNobody(eventId));
    }

    private static Notice revoked(UUID eventId, PenaltyRevoked of) {
        var revoked = new Revoked(new PenaltyId(of.caseNumber(), of.decision()), of.revokedOn());
        return of.institution()
                .<Notice>map(code -> new Cleared(eventId, code, revoked))
                .orElseGet(() -> new AgainstNobody(eventId));
    }
}
