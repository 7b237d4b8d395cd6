package org.fundwatch.claims.review;

import java.time.Instant;

/**
 * A step as it was taken (已办理环节).
 *
 * @param clock which period ran then
 * @param due its end as far as it could be said then
 */
public record TakenStep(ReviewStep step, Instant at, ReviewClock clock, ReviewDue due) {}
