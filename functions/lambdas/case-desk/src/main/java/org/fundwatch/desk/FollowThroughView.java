package org.fundwatch.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.FollowThrough;
import org.fundwatch.cases.FollowThroughKind;

/**
 * What another function did about the case and its penalty.
 *
 * @param decision which penalty of the case it is about (第几次), from 1
 * @param function by the name of its deployment
 * @param detail such as the grade that now holds, the edition, or the fact that is missing; empty where there is none
 */
@Schema(name = "FollowThrough")
record FollowThroughView(
        String function, int decision, FollowThroughKind what, LocalDate on, Instant at, String detail) {
    static FollowThroughView of(FollowThrough done) {
        return new FollowThroughView(
                done.kind().function(), done.decision(), done.kind(), done.on(), done.at(), done.detail());
    }
}
