package org.fundwatch.rewards.store;

import java.time.Instant;
import java.time.LocalDate;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.clocks.Reckoned;

/**
 * A notice that reached the reporter (奖励通知).
 *
 * @param receivedOn the day on which it did; the term to claim starts with it
 * @param term until when to claim, as it was told
 */
public record GivenNotice(ApprovalNumber approval, LocalDate receivedOn, Reckoned term, ActorId by, Instant at) {}
