package org.fundwatch.claimvalidation.cds;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    private static final int AT_ONCE = 8;
    private final DecisionReport report;

    FeedbackBook(DecisionReport report) {
        this.report = report;
    }

    /**
     * Fails with a {@link org.fundwatch.kernel.Misfit} at the place that does not fit; rejected as {@link DecisionReport#send}
     * is. Each card is a report of its own, so that one without a finding takes no other along; the same feedback is the same
     * report. A card that told of no finding has nothing to record.
     */
    Uni<Void> keep(Hook hook, Caller caller, byte[] body) {
        return Multi.createFrom()
                .iterable(FeedbackForm.read(JsonBody.read(body)))
                .filter(reaction -> reaction.card().number() != CardId.NOT_CHECKED)
                .onItem()
                .transformToUni(reaction -> send(hook, caller, reaction))
                .merge(AT_ONCE)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> send(Hook hook, Caller caller, Reaction reaction) {
        var decision = decision(reaction, caller.institution());
        return report.send(caller, key(reaction), hook.stage(), List.of(decision));
    }

    private static UUID key(Reaction reaction) {
        return NamedKey.of(
                NAMESPACE,
                reaction.card().id().toString(),
                reaction.way().name(),
                reaction.reason(),
                reaction.at().toString());
    }

    private static ReportedDecision decision(Reaction reaction, InstitutionCode institution) {
        return new ReportedDecision(
                CheckId.of(institution, reaction.card().key()),
                reaction.card().number(),
                reaction.way(),
                Optional.of(reaction.reason()).filter(reason -> !reason.isBlank()));
    }
}
