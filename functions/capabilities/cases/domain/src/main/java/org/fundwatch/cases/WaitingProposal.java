package org.fundwatch.cases;

import java.time.Instant;
import org.fundwatch.kernel.ActorId;

/**
 * A penalty outside the benchmark that waits for another person's signature (待签署的处罚意见).
 *
 * @param number counts from 1 within the case
 * @param sums as proposed
 * @param by who proposed it, and so may not sign it
 */
public record WaitingProposal(int number, Matter matter, PenaltySums sums, ActorId by, Instant at) {}
