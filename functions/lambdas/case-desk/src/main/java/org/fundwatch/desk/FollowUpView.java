package org.fundwatch.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.FollowUp;
import org.fundwatch.cases.FollowUpKind;

/**
 * What another function did about the case and its penalty.
 *
 * @param function by the name of its deployment
 * @param detail such as the grade that now holds, the edition, or the fact that is missing; empty where there is none
 */
@Schema(name = "FollowUp")
record FollowUpView(String function, FollowUpKind what, LocalDate on, Instant at, String detail) {
    static FollowUpView of(FollowUp done) {
        return new FollowUpView(done.kind().function(), done.kind(), done.on(), done.at(), done.detail());
    }
}
