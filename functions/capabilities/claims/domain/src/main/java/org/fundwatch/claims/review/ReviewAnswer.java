package org.fundwatch.claims.review;

import java.time.LocalDate;

/** Whether a step may be taken (能否办理). */
public sealed interface ReviewAnswer {
    /** It may: how the finding stands after it. */
    record Taken(FindingReview review) implements ReviewAnswer {}

    /** The finding does not stand where this can be done. */
    record NotNow(FindingStage stage) implements ReviewAnswer {}

    /** Whoever held something of it before does not judge it again. */
    record SecondPersonNeeded() implements ReviewAnswer {}

    /** The institution may still appeal, up to and including that day. */
    record AppealStillOpen(LocalDate until) implements ReviewAnswer {}

    /** An appeal cannot have come before what it is against. */
    record BeforeItsCause(LocalDate since) implements ReviewAnswer {}

    /** The period of the appeal ended with that day. */
    record AppealTooLate(LocalDate until) implements ReviewAnswer {}
}
