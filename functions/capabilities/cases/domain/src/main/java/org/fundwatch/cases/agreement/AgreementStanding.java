package org.fundwatch.cases.agreement;

import java.time.LocalDate;

/** How an institution's agreement stands on a day, as far as the measures on file tell (协议状态). */
public sealed interface AgreementStanding {
    /** No measure on file: nothing is said about the agreement. */
    record NothingOnFile() implements AgreementStanding {}

    /**
     * No measure on file stops it (履行中).
     *
     * @param until the last day of its term
     */
    record InForce(LocalDate until) implements AgreementStanding {}

    /** Its term is over (有效期届满); whether another agreement followed is not on file. */
    record TermOver(LocalDate until) implements AgreementStanding {}

    /** A suspension stops it, or decides what becomes of it (中止). */
    record UnderSuspension(int measure, RestorationDecision decision) implements AgreementStanding {}

    /** It ended with that of another shop of the same principal (随同解除). */
    record EndedWith(FollowedEnd end, ReapplicationDecision again) implements AgreementStanding {}

    /** It was terminated (已解除); the answer says whether an application is taken again. */
    record Ended(int measure, ReapplicationDecision again) implements AgreementStanding {}
}
