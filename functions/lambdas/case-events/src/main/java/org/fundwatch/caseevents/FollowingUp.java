package org.fundwatch.caseevents;

import java.util.Optional;
import org.fundwatch.cases.FollowThrough;
import org.fundwatch.cases.FollowThroughKind;
import org.fundwatch.credit.published.PenaltyWeighed;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.platform.CloudEvent;
import org.fundwatch.platform.EventReader;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.publication.published.EntryDelisted;
import org.fundwatch.publication.published.EntryListed;
import org.fundwatch.rewards.published.RewardProposed;
import org.fundwatch.rewards.published.RewardStopped;

/** What a message tells of the work of another function on a case; nothing where it tells no such thing. */
final class FollowingUp {
    private static final int ONLY = 0;
    private final CloudEvent event;

    /** Which penalty of which case. */
    private record Of(CaseNumber number, int decision) {}

    private FollowingUp(CloudEvent event) {
        this.event = event;
    }

    /** A {@link org.fundwatch.kernel.Misfit} if the message does not fit its type. */
    static Optional<FollowThrough> of(CloudEvent event) {
        var told = new FollowingUp(event);
        var data = EventReader.data(event);
        return switch (event.type()) {
            case PenaltyWeighed.TYPE -> Optional.of(told.weighed(PenaltyWeighed.of(data)));
            case EntryListed.TYPE -> Optional.of(told.listed(EntryListed.of(data)));
            case EntryDelisted.TYPE -> Optional.of(told.delisted(EntryDelisted.of(data)));
            case RewardProposed.TYPE -> Optional.of(told.proposed(RewardProposed.of(data)));
            case RewardStopped.TYPE -> Optional.of(told.stopped(RewardStopped.of(data)));
            default -> Optional.empty();
        };
    }

    private FollowThrough weighed(PenaltyWeighed weighed) {
        var kind =
                switch (weighed.weight()) {
                    case COUNTED -> FollowThroughKind.CREDIT_COUNTED;
                    case GIVEN_BACK -> FollowThroughKind.CREDIT_GIVEN_BACK;
                };
        var holds = weighed.grade().or(() -> weighed.missing().map(MissingFact::name));
        return done(new Of(weighed.caseNumber(), weighed.penalty()), kind, weighed.number(), holds.orElse(""));
    }

    private FollowThrough listed(EntryListed listed) {
        return done(
                new Of(listed.caseNumber(), listed.decision()),
                FollowThroughKind.LISTED,
                listed.edition(),
                edition(listed.list(), listed.edition()));
    }

    private FollowThrough delisted(EntryDelisted left) {
        return done(
                new Of(left.caseNumber(), left.decision()),
                FollowThroughKind.DELISTED,
                left.edition(),
                edition(left.list(), left.edition()));
    }

    private FollowThrough proposed(RewardProposed reward) {
        var kind =
                switch (reward.status()) {
                    case PROPOSED -> FollowThroughKind.REWARD_PROPOSED;
                    case REFUSED -> FollowThroughKind.REWARD_REFUSED;
                    case UNDETERMINED -> FollowThroughKind.REWARD_UNDETERMINED;
                };
        return done(
                new Of(reward.caseNumber(), reward.decision()),
                kind,
                ONLY,
                reward.missing().map(MissingFact::name).orElse(""));
    }

    private FollowThrough stopped(RewardStopped reward) {
        var kind =
                switch (reward.cause()) {
                    case REVOKED -> fallen(reward.outcome());
                    case RECALLED -> takenBack(reward.outcome());
                };
        return done(new Of(reward.caseNumber(), reward.decision()), kind, ONLY, "");
    }

    private static FollowThroughKind fallen(RewardStopped.Outcome outcome) {
        return switch (outcome) {
            case STOPPED -> FollowThroughKind.REWARD_STOPPED;
            case RECOVERY -> FollowThroughKind.REWARD_RECOVERY;
            case NONE -> FollowThroughKind.NO_REWARD;
        };
    }

    private static FollowThroughKind takenBack(RewardStopped.Outcome outcome) {
        return switch (outcome) {
            case STOPPED, NONE -> FollowThroughKind.REWARD_RECALLED;
            case RECOVERY -> FollowThroughKind.RECALLED_RECOVERY;
        };
    }

    private FollowThrough done(Of of, FollowThroughKind kind, int position, String detail) {
        var at = Notice.time(event);
        return new FollowThrough(
                EventReader.id(event), of.number(), of.decision(), kind, TimeSource.dateOf(at), position, detail, at);
    }

    private static String edition(String list, int number) {
        return list + "/" + number;
    }
}
