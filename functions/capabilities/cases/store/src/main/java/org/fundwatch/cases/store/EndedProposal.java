package org.fundwatch.cases.store;

import java.time.Instant;
import org.fundwatch.cases.WaitingProposal;
import org.fundwatch.kernel.ActorId;

/**
 * How a waiting proposal ended, and by whom.
 *
 * @param reason the words of whoever took it back; empty where it was signed
 */
public record EndedProposal(WaitingProposal proposal, ProposalOutcome outcome, String reason, ActorId by, Instant at) {}
