package org.fundwatch.followup;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.keys.Envelope;
import org.fundwatch.platform.keys.Sealer;
import org.fundwatch.reports.store.ReceiptKeys;
import org.fundwatch.rewards.store.ApprovedReward;
import org.fundwatch.rewards.store.PayoutClaim;
import org.fundwatch.rewards.store.PayoutClaims;

/** Takes a claim once (奖励申领): proof by receipt and token, details sealed before anything is written. */
@ApplicationScoped
public class Claiming {
    private final ReportFollowUp followUp;
    private final Rewards rewards;
    private final PayoutClaims claims;
    private final TokenCheck tokens;
    private final ReceiptKeys keys;
    private final Sealer sealer;
    private final ClaimLedger ledger;
    private final TimeSource time;

    Claiming(
            ReportFollowUp followUp,
            Rewards rewards,
            PayoutClaims claims,
            TokenCheck tokens,
            ReceiptKeys keys,
            Sealer sealer,
            ClaimLedger ledger,
            TimeSource time) {
        this.followUp = followUp;
        this.rewards = rewards;
        this.claims = claims;
        this.tokens = tokens;
        this.keys = keys;
        this.sealer = sealer;
        this.ledger = ledger;
        this.time = time;
    }

    /** What is known of a claim before it is taken; earlier is only one under the same key. */
    private record Standing(ReporterReward reward, Optional<PayoutClaim.Earlier> earlier) {}

    /** A second attempt meets what was quicker than the first: its own twin, a lapse, or the end of the case. */
    public Uni<ClaimView> claim(Claim claim) {
        return attempt(claim).onFailure(Overtaken.class).recoverWithUni(() -> attempt(claim));
    }

    private Uni<ClaimView> attempt(Claim claim) {
        return followUp.verified(claim.receipt())
                .chain(check -> Panache.withSession(() -> standing(claim))
                        .invoke(Claiming::requireClaimable)
                        .call(() -> tokens.require(claim.receipt().caseNumber(), claim.token(), check))
                        .chain(standing -> keys.claimTag(check.salt(), claim.content())
                                .chain(tag -> earlierOrNew(claim, tag, standing))));
    }

    private Uni<Standing> standing(Claim claim) {
        var hash = ReceiptKeys.hash(claim.idempotencyKey());
        return rewards.of(claim.receipt().caseNumber())
                .chain(reward -> reward.approved()
                        .map(ApprovedReward::number)
                        .map(claims::earlier)
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                        .map(found -> found.filter(earlier -> MessageDigest.isEqual(earlier.keyHash(), hash)))
                        .map(earlier -> new Standing(reward, earlier)));
    }

    private Uni<ClaimView> earlierOrNew(Claim claim, byte[] tag, Standing standing) {
        return standing.earlier()
                .map(earlier -> Uni.createFrom().item(again(claim, tag, earlier)))
                .orElseGet(() -> taken(claim, tag, standing.reward()));
    }

    private static ClaimView again(Claim claim, byte[] tag, PayoutClaim.Earlier earlier) {
        if (!MessageDigest.isEqual(earlier.contentTag(), tag)) {
            throw new Rejected(new Failure.KeyReused());
        }
        return ClaimView.of(claim.receipt().caseNumber(), earlier.claimedAt());
    }

    private Uni<ClaimView> taken(Claim claim, byte[] tag, ReporterReward reward) {
        var hash = ReceiptKeys.hash(claim.idempotencyKey());
        var approved = reward.approved().orElseThrow();
        var context =
                Map.of("purpose", "payout", "approvalNumber", approved.number().value());
        return sealer.seal(context, claim.details(), PayoutDetails::bytes)
                .map(envelope -> new PayoutClaim(approved.number(), time.now(), hash, tag, columns(envelope)))
                .call(payout -> ledger.take(approved, reward.history(), payout))
                .map(payout -> ClaimView.of(claim.receipt().caseNumber(), payout.claimedAt()));
    }

    /** Before any token is looked at: who holds the receipt alone shall not try tokens where nothing can be claimed. */
    private static void requireClaimable(Standing standing) {
        if (standing.earlier().isEmpty()) {
            requireClaimable(standing.reward());
        }
    }

    private static void requireClaimable(ReporterReward reward) {
        if (reward.state() == ReporterState.LAPSED) {
            var last = reward.claimBy().map(Object::toString).orElse("");
            throw new Rejected(new Failure.RewardLapsed(last));
        }
        if (reward.state() != ReporterState.CLAIMABLE) {
            throw new Rejected(new Failure.RewardNotClaimable(reward.state().name()));
        }
    }

    private static PayoutClaim.Envelope columns(Envelope sealed) {
        return new PayoutClaim.Envelope(sealed.keyId(), sealed.wrappedKey(), sealed.iv(), sealed.ciphertext());
    }
}
