package org.fundwatch.caseevents;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.CheckedClaim;
import org.fundwatch.cases.Referral;
import org.fundwatch.cases.published.CaseSubstantiated;
import org.fundwatch.cases.published.CaseUnsubstantiated;
import org.fundwatch.cases.published.PenaltyDecided;
import org.fundwatch.cases.published.PenaltyRevoked;
import org.fundwatch.cases.published.ReportAccepted;
import org.fundwatch.cases.published.ReportRefused;
import org.fundwatch.claims.published.ClaimChecked;
import org.fundwatch.claims.published.FindingReferred;
import org.fundwatch.credit.published.PenaltyWeighed;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.CloudEvent;
import org.fundwatch.platform.EventReader;
import org.fundwatch.publication.published.EntryDelisted;
import org.fundwatch.publication.published.EntryListed;
import org.fundwatch.reports.Progress;
import org.fundwatch.reports.ReportStage;
import org.fundwatch.reports.published.ReportFiled;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.published.RewardClaimed;
import org.fundwatch.rewards.published.RewardGranted;
import org.fundwatch.rewards.published.RewardLapsed;
import org.fundwatch.rewards.published.RewardPaid;
import org.fundwatch.rewards.published.RewardProposed;
import org.fundwatch.rewards.published.RewardReturned;
import org.fundwatch.rewards.published.RewardStopped;

/** What a message means to the register. */
sealed interface Notice {

    UUID eventId();

    /** A report came in: its case begins. */
    record Opened(UUID eventId, CaseFile file) implements Notice {}

    /** Something happened to the case: its report has come further. */
    record Moved(UUID eventId, Progress progress) implements Notice {}

    /** Something happened to an approved reward, whose case has to be looked up. */
    record Rewarded(UUID eventId, ApprovalNumber approval, ReportStage stage, Instant since) implements Notice {}

    /** A claim was checked: it counts to its month. */
    record Checked(UUID eventId, CheckedClaim claim) implements Notice {}

    /** Reviewers handed a finding over: people look into its institution. */
    record Referred(UUID eventId, Referral referral) implements Notice {}

    /** Another function did something about a case, of which its report is not told. */
    record Noted(UUID eventId) implements Notice {}

    /** A {@link Misfit} if the message is none of those that concern the register. */
    static Notice parse(CloudEvent event) {
        var data = EventReader.data(event);
        return switch (event.type()) {
            case ReportFiled.TYPE -> new Opened(EventReader.id(event), Opening.of(ReportFiled.of(data), time(event)));
            case ReportAccepted.TYPE -> moved(event, ReportAccepted.of(data).caseNumber(), ReportStage.ACCEPTED);
            case ReportRefused.TYPE -> moved(event, ReportRefused.of(data).caseNumber(), ReportStage.REFUSED);
            case PenaltyDecided.TYPE -> decided(event, PenaltyDecided.of(data));
            case PenaltyRevoked.TYPE -> revoked(event, PenaltyRevoked.of(data));
            case CaseSubstantiated.TYPE -> closed(event, CaseSubstantiated.of(data));
            case CaseUnsubstantiated.TYPE -> closed(event, CaseUnsubstantiated.of(data));
            case RewardProposed.TYPE -> proposed(event, RewardProposed.of(data));
            case RewardGranted.TYPE -> moved(event, RewardGranted.of(data).caseNumber(), ReportStage.REWARD_GRANTED);
            case RewardLapsed.TYPE -> moved(event, RewardLapsed.of(data).caseNumber(), ReportStage.REWARD_LAPSED);
            case RewardClaimed.TYPE -> rewarded(event, RewardClaimed.of(data).approval(), ReportStage.REWARD_CLAIMED);
            case RewardPaid.TYPE -> rewarded(event, RewardPaid.of(data).approval(), ReportStage.REWARD_PAID);
            // It waits for a check and a payment again.
            case RewardReturned.TYPE -> rewarded(event, RewardReturned.of(data).approval(), ReportStage.REWARD_CLAIMED);
            case ClaimChecked.TYPE -> new Checked(EventReader.id(event), Counting.of(ClaimChecked.of(data)));
            case FindingReferred.TYPE -> new Referred(EventReader.id(event), Counting.of(FindingReferred.of(data)));
            case RewardStopped.TYPE -> stopped(event, RewardStopped.of(data));
            case PenaltyWeighed.TYPE, EntryListed.TYPE, EntryDelisted.TYPE -> new Noted(EventReader.id(event));
            default -> throw new Misfit("/type", "must be one that concerns cases");
        };
    }

    private static Notice decided(CloudEvent event, PenaltyDecided penalty) {
        return moved(event, penalty.caseNumber(), penalty.decision(), ReportStage.PENALTY_DECIDED);
    }

    private static Notice closed(CloudEvent event, CaseSubstantiated found) {
        return moved(event, found.caseNumber(), found.decision(), ReportStage.SUBSTANTIATED);
    }

    private static Notice closed(CloudEvent event, CaseUnsubstantiated found) {
        return moved(event, found.caseNumber(), found.decision(), ReportStage.UNSUBSTANTIATED);
    }

    /** Whoever was never told of a penalty is not told that it fell. */
    private static Notice revoked(CloudEvent event, PenaltyRevoked revoked) {
        return revoked.againstInstitution()
                ? moved(event, revoked.caseNumber(), revoked.decision(), ReportStage.PENALTY_REVOKED)
                : new Noted(EventReader.id(event));
    }

    /** Where there was no reward to stop, nothing is told of one. */
    private static Notice stopped(CloudEvent event, RewardStopped reward) {
        return switch (reward.outcome()) {
            case STOPPED, RECOVERY -> moved(event, reward.caseNumber(), ReportStage.REWARD_STOPPED);
            case NONE -> new Noted(EventReader.id(event));
        };
    }

    /** A reward that is open after a decision made anew goes nowhere: the reporter goes on reading that the report was true. */
    private static Notice proposed(CloudEvent event, RewardProposed reward) {
        return reward.isOfFirst() ? moved(event, reward) : new Noted(EventReader.id(event));
    }

    private static Moved moved(CloudEvent event, RewardProposed reward) {
        var stage =
                switch (reward.status()) {
                    case PROPOSED, UNDETERMINED -> ReportStage.REWARD_UNDER_REVIEW;
                    case REFUSED -> ReportStage.CLOSED;
                };
        return moved(event, reward.caseNumber(), stage);
    }

    private static Rewarded rewarded(CloudEvent event, ApprovalNumber approval, ReportStage stage) {
        return new Rewarded(EventReader.id(event), approval, stage, time(event));
    }

    private static Moved moved(CloudEvent event, CaseNumber number, ReportStage stage) {
        return new Moved(EventReader.id(event), new Progress(number, stage, time(event)));
    }

    private static Moved moved(CloudEvent event, CaseNumber number, int decision, ReportStage stage) {
        return new Moved(EventReader.id(event), new Progress(number, decision, stage, time(event)));
    }

    /** A {@link Misfit} if it is none. */
    static Instant time(CloudEvent event) {
        try {
            return Instant.parse(event.time());
        } catch (DateTimeParseException e) {
            throw new Misfit("/time", "must be a time of RFC 3339");
        }
    }
}
