package org.fundwatch.claimvalidation.cds;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.claims.published.ReportedDecision;
import org.fundwatch.claimvalidation.Caller;
import org.fundwatch.claimvalidation.CheckId;
import org.fundwatch.claimvalidation.DecisionReport;
import org.fundwatch.claimvalidation.NamedKey;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.JsonBody;

/** Takes feedback on cards to the record, where that of 3103 goes too. */
@ApplicationScoped
class FeedbackBook {
    private static final String NAMESPACE = "fundwatch.org/cds-feedback";
    private final DecisionReport report;

    FeedbackBook(DecisionReport report) {
        this.report = report;
    }

    /**
     * Fails with a {@link org.fundwatch.kernel.Misfit} at the place that does not fit; rejected as {@link DecisionReport#send}
     * is. The same body is the same report. A card that told of no finding has nothing to record.
     */
    Uni<Void> keep(Hook hook, Caller caller, byte[] body) {
        var decisions = FeedbackForm.read(JsonBody.read(body)).stream()
                .flatMap(reaction -> decision(reaction, caller.institution()).stream())
                .toList();
        return decisions.isEmpty()
                ? Uni.createFrom().voidItem()
                : report.send(caller, key(body), hook.stage(), decisions);
    }

    private static UUID key(byte[] body) {
        return NamedKey.of(NAMESPACE, NamedKey.digest(body));
    }

    private static Optional<ReportedDecision> decision(Reaction reaction, InstitutionCode institution) {
        var card = CardId.read(reaction.card());
        return card.number() == CardId.NOT_CHECKED
                ? Optional.empty()
                : Optional.of(new ReportedDecision(
                        CheckId.of(institution, card.key()),
                        card.number(),
                        reaction.way(),
                        Optional.of(reaction.reason()).filter(reason -> !reason.isBlank())));
    }
}
