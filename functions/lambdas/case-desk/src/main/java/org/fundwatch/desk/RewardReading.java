package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.Findings;
import org.fundwatch.cases.store.CaseFiles;
import org.fundwatch.cases.store.FindingLog;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.rewards.ApprovalQuestions;
import org.fundwatch.rewards.Condition;
import org.fundwatch.rewards.FundSources;
import org.fundwatch.rewards.ReportedMatter;
import org.fundwatch.rewards.ReviewedFacts;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardRecall;
import org.fundwatch.rewards.SaidAnswer;
import org.fundwatch.rewards.clocks.Procedure;
import org.fundwatch.rewards.clocks.RewardClocks;
import org.fundwatch.rewards.store.DecidedRewards;
import org.fundwatch.rewards.store.RewardNotices;
import org.fundwatch.rewards.store.RewardRecalls;
import org.fundwatch.rewards.store.RewardReviews;

/** Puts together where one reward stands. */
@ApplicationScoped
class RewardReading {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private final CaseFiles files;
    private final DecidedRewards rewards;
    private final Standings standings;
    private final FindingLog findings;
    private final ArrivalReading arrivals;
    private final RewardReviews reviews;
    private final RewardNotices notices;
    private final RewardRecalls recalls;
    private final RewardClocks clocks;
    private final RewardPolicies policies;
    private final FundSources funds;
    private final TimeSource time;

    RewardReading(
            CaseFiles files,
            DecidedRewards rewards,
            Standings standings,
            FindingLog findings,
            ArrivalReading arrivals,
            RewardReviews reviews,
            RewardNotices notices,
            RewardRecalls recalls,
            RewardClocks clocks,
            RewardPolicies policies,
            FundSources funds,
            TimeSource time) {
        this.files = files;
        this.rewards = rewards;
        this.standings = standings;
        this.findings = findings;
        this.arrivals = arrivals;
        this.reviews = reviews;
        this.notices = notices;
        this.recalls = recalls;
        this.clocks = clocks;
        this.policies = policies;
        this.funds = funds;
        this.time = time;
    }

    /** A case without a reward is {@link Failure.NoSuchResource}. */
    Uni<RewardStepsView> of(CaseNumber number) {
        return files.of(number)
                .chain(file -> rewards.of(number)
                        .map(found -> found.orElseThrow(() -> new Rejected(new Failure.NoSuchResource())))
                        .chain(decided -> standings.of(file, decided)))
                .chain(this::view);
    }

    private Uni<RewardStepsView> view(HeldReward reward) {
        var number = reward.number();
        return Uni.combine()
                .all()
                .unis(
                        received(reward.history()),
                        reviews.of(number),
                        findings.of(number),
                        arrivals.of(reward.file()),
                        recalls.last(number))
                .usingConcurrencyOf(1)
                .with((received, reviewed, found, arrival, recall) ->
                        view(reward, received, new Known(reviewed, found, arrival, recall)));
    }

    /** What people said about the case. */
    private record Known(
            List<ReviewedFacts> reviews, Findings findings, ArrivalView arrival, Optional<RewardRecall> recall) {
        List<RewardStepsView.Answered> answers() {
            return SaidAnswer.after(reviews).stream()
                    .map(RewardStepsView.Answered::of)
                    .toList();
        }

        List<FindingView> findings(ReportedMatter said) {
            return findings.all().stream()
                    .map(finding -> FindingView.of(RewardFindings.as(finding, said)))
                    .toList();
        }
    }

    private Uni<Optional<LocalDate>> received(RewardHistory history) {
        return history.approval()
                .map(notices::receivedOn)
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private RewardStepsView view(HeldReward reward, Optional<LocalDate> received, Known known) {
        var facts = reward.facts();
        var history = reward.history();
        var procedure = new Procedure(facts.place(), facts.particulars().substantiatedOn(), received, history, CHINA);
        return new RewardStepsView(
                reward.number().value(),
                history.current(),
                history.steps().stream().map(RewardStepsView.Taken::of).toList(),
                open(reward).stream().map(RewardStepsView.Open::of).toList(),
                missing(reward),
                known.answers(),
                known.findings(facts.matter()),
                known.arrival(),
                history.after(RewardAct.APPROVE).isPresent() ? funds.on(time.today()) : List.of(),
                clocks.of(procedure).stream()
                        .map(deadline -> RewardStepsView.Period.of(deadline, time.today()))
                        .toList(),
                reward.others().keySet().stream()
                        .map(CaseNumber::value)
                        .sorted()
                        .toList(),
                known.recall()
                        .filter(_ -> history.after(RewardAct.RECALL).isPresent())
                        .map(RecallView::of));
    }

    private List<Condition> open(HeldReward reward) {
        return reward.history().after(RewardAct.REVIEW).isPresent()
                ? ApprovalQuestions.conditions(reward.decided().trace(), policies)
                : List.of();
    }

    private List<String> missing(HeldReward reward) {
        return reward.history().after(RewardAct.REVIEW).isPresent()
                ? ApprovalQuestions.besides(reward.decided().trace(), policies).stream()
                        .map(MissingFact::name)
                        .toList()
                : List.of();
    }
}
