package org.fundwatch.claims.review;

import java.util.Optional;

/** The period within which something is to be done about a finding (疑点办理期限). */
public enum ReviewClock {
    /** 初审期限, from the check on. */
    INITIAL_REVIEW,
    /** 复审期限, from the initial review on. */
    RE_REVIEW,
    /** 申诉期限, from the re-review on. */
    APPEAL,
    /** 核实期限, from the appeal on. */
    VERIFICATION,
    /** 处理期限, from the verification on. */
    HANDLING;

    /** The one that runs while a finding stands so; empty at its end. */
    public static Optional<ReviewClock> at(FindingStage stage) {
        return switch (stage) {
            case OPEN -> Optional.of(INITIAL_REVIEW);
            case REVIEWED -> Optional.of(RE_REVIEW);
            case CONFIRMED -> Optional.of(APPEAL);
            case APPEALED -> Optional.of(VERIFICATION);
            case VERIFIED -> Optional.of(HANDLING);
            case HANDLED, DISMISSED, SUPERSEDED -> Optional.empty();
        };
    }
}
