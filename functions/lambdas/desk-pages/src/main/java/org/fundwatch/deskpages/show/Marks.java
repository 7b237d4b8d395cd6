package org.fundwatch.deskpages.show;

import java.util.Map;
import java.util.Optional;

/** Which states bear which sign and colour. */
final class Marks {
    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("Stage.RECEIVED", "new"),
            Map.entry("Stage.ACCEPTED", "work"),
            Map.entry("Stage.INVESTIGATED", "work"),
            Map.entry("Stage.PENALTY_DECIDED", "work"),
            Map.entry("Stage.REFUSED", "over"),
            Map.entry("Stage.PENALTY_REVOKED", "wrong"),
            Map.entry("Stage.CLOSED_SUBSTANTIATED", "over"),
            Map.entry("Stage.CLOSED_UNSUBSTANTIATED", "over"),
            Map.entry("Status.PROPOSED", "work"),
            Map.entry("Status.REFUSED", "over"),
            Map.entry("Status.UNDETERMINED", "wrong"),
            Map.entry("Stage.PENALTY_PROPOSED", "soon"),
            Map.entry("Colour.GREEN", "good"),
            Map.entry("Colour.AMBER", "soon"),
            Map.entry("Colour.RED", "wrong"),
            Map.entry("State.RUNNING", "work"),
            Map.entry("State.MET", "good"),
            Map.entry("State.MET_LATE", "soon"),
            Map.entry("State.PAST", "wrong"),
            Map.entry("State.UNDETERMINED", "soon"),
            Map.entry("RewardStep.PROPOSED", "new"),
            Map.entry("RewardStep.REVIEWED", "work"),
            Map.entry("RewardStep.APPROVED", "work"),
            Map.entry("RewardStep.NOTIFIED", "work"),
            Map.entry("RewardStep.CLAIMED", "work"),
            Map.entry("RewardStep.CHECKED", "work"),
            Map.entry("RewardStep.ORDERED", "work"),
            Map.entry("RewardStep.PAID", "good"),
            Map.entry("RewardStep.DOUBLED", "wrong"),
            Map.entry("RewardStep.REFUSED", "over"),
            Map.entry("RewardStep.LAPSED", "over"),
            Map.entry("RewardStep.WAIVED", "over"),
            Map.entry("RewardStep.STOPPED", "over"),
            Map.entry("RewardStep.RETURNED", "wrong"),
            Map.entry("RewardStep.RECOVERY", "wrong"),
            Map.entry("RewardStep.RECOVERED", "over"),
            Map.entry("CheckOutcome.MATCHES", "good"),
            Map.entry("CheckOutcome.DIFFERS", "wrong"),
            Map.entry("CheckOutcome.INCOMPLETE", "soon"),
            Map.entry("OrderState.ORDERED", "work"),
            Map.entry("OrderState.LEFT_OUT", "soon"),
            Map.entry("OrderState.PAID", "good"),
            Map.entry("OrderState.RETURNED", "wrong"),
            Map.entry("OrderState.PAID_LATE", "soon"),
            Map.entry("OrderState.SENT_BACK", "wrong"),
            Map.entry("ClockState.RUNNING", "work"),
            Map.entry("ClockState.EXTENDED", "work"),
            Map.entry("ClockState.PAUSED", "new"),
            Map.entry("ClockState.MET", "good"),
            Map.entry("ClockState.MET_LATE", "soon"),
            Map.entry("ClockState.PAST", "wrong"),
            Map.entry("ClockState.UNDETERMINED", "soon"),
            Map.entry("Ruling.APPROVED", "good"),
            Map.entry("Ruling.REJECTED", "over"),
            Map.entry("FindingStage.OPEN", "new"),
            Map.entry("FindingStage.REVIEWED", "work"),
            Map.entry("FindingStage.CONFIRMED", "soon"),
            Map.entry("FindingStage.APPEALED", "soon"),
            Map.entry("FindingStage.VERIFIED", "wrong"),
            Map.entry("FindingStage.HANDLED", "over"),
            Map.entry("FindingStage.DISMISSED", "over"),
            Map.entry("ProposalStanding.DECIDABLE", "good"),
            Map.entry("ProposalStanding.NEEDS_SIGNATURE", "soon"),
            Map.entry("ProposalStanding.OPEN", "new"),
            Map.entry("ProposalStanding.REFUSED", "wrong"),
            Map.entry("ProposalStanding.UNDETERMINED", "soon"));
    private static final Map<String, String> SHAPES =
            Map.of("new", "○", "work", "◐", "over", "●", "good", "✓", "soon", "▲", "wrong", "■");

    private Marks() {}

    /** The mark of a constant; empty for one that is no state. */
    static Optional<Mark> of(String type, String constant, Words words) {
        return Optional.ofNullable(TONES.get(type + "." + constant))
                .map(tone -> new Mark(tone, SHAPES.get(tone), words.value(type, constant)));
    }
}
