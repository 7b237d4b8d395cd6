package org.fundwatch.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.review.ShadowProposal.Decision;
import org.fundwatch.claims.review.ShadowProposal.Filed;
import org.fundwatch.claims.review.ShadowProposal.Ruling;

/** Proposals to try rules out again, the newest first. */
record ShadowList(List<Line> proposals) {

    /** How far an approved proposal has come: no further than the record, since settings are policy. */
    @Schema(name = "ShadowEffect")
    enum Effect {
        /** Nothing is in force: a release has to put the row into a new settings file of the place. */
        BY_RELEASE_OF_SETTINGS
    }

    /**
     * One proposal.
     *
     * @param ruleName what the rule is called
     * @param from first month by whose reviews it is proposed
     * @param setting the row that it wants in the settings file of the place
     * @param effect how it gets into force; nothing unless it was approved
     */
    @Schema(name = "ShadowProposal")
    record Line(
            int number,
            String rule,
            Optional<BilingualView> ruleName,
            String place,
            String from,
            String until,
            long reviewed,
            long confirmed,
            Optional<String> precision,
            String reason,
            String proposedBy,
            Instant proposedAt,
            String setting,
            Optional<Effect> effect,
            Optional<DecisionView> decision,
            TraceView trace) {
        static Line of(Filed filed, RuleWords rules) {
            var proposal = filed.proposal();
            return new Line(
                    filed.number(),
                    proposal.rule(),
                    rules.name(proposal.rule()),
                    proposal.place(),
                    proposal.months().from().toString(),
                    proposal.months().until().toString(),
                    proposal.counts().reviewed(),
                    proposal.counts().confirmed(),
                    Percent.of(proposal.counts().precision()),
                    proposal.reason(),
                    proposal.by().value(),
                    proposal.at(),
                    proposal.setting(filed.number()),
                    filed.decision()
                            .filter(decision -> decision.outcome() == Ruling.APPROVED)
                            .map(_ -> Effect.BY_RELEASE_OF_SETTINGS),
                    filed.decision().map(DecisionView::of),
                    TraceView.of(proposal.trace()));
        }
    }

    /** What another person said to it. */
    @Schema(name = "ShadowDecided")
    record DecisionView(Ruling outcome, String reason, String by, Instant at) {
        static DecisionView of(Decision decision) {
            return new DecisionView(
                    decision.outcome(), decision.reason(), decision.by().value(), decision.at());
        }
    }

    static ShadowList of(List<Filed> filed, RuleWords rules) {
        return new ShadowList(filed.stream().map(one -> Line.of(one, rules)).toList());
    }
}
