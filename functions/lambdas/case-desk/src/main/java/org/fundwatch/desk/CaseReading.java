package org.fundwatch.desk;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fundwatch.cases.Act;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Findings;
import org.fundwatch.cases.Lifecycle;
import org.fundwatch.cases.NumberedPenalty;
import org.fundwatch.cases.store.CaseFiles;
import org.fundwatch.cases.store.FindingLog;
import org.fundwatch.cases.store.PenaltyLog;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.rewards.store.DecidedRewards;

/** Puts together what the caller may see of one case. */
@ApplicationScoped
class CaseReading {
    private final Caller caller;
    private final CaseFiles files;
    private final FindingLog findings;
    private final PenaltyLog penalties;
    private final ReportReading reports;
    private final DecidedRewards rewards;
    private final RewardActs rewardActs;
    private final CourseReading course;

    CaseReading(
            Caller caller,
            CaseFiles files,
            FindingLog findings,
            PenaltyLog penalties,
            ReportReading reports,
            DecidedRewards rewards,
            RewardActs rewardActs,
            CourseReading course) {
        this.caller = caller;
        this.files = files;
        this.findings = findings;
        this.penalties = penalties;
        this.reports = reports;
        this.rewards = rewards;
        this.rewardActs = rewardActs;
        this.course = course;
    }

    Uni<CaseView> of(CaseNumber number) {
        return Panache.withTransaction(() ->
                files.of(number).chain(file -> findings.of(number).chain(found -> view(file, found))));
    }

    private Uni<CaseView> view(CaseFile file, Findings found) {
        var number = file.number();
        return Uni.combine()
                .all()
                .unis(penalties.of(number, found), reports.of(number), reward(file), course.of(number))
                .usingConcurrencyOf(1)
                .with((all, report, reward, going) -> new CaseView(
                        number.value(),
                        file.stage(),
                        FileView.of(file),
                        report.map(ReportView::of),
                        found.all().stream().map(FindingView::of).toList(),
                        all.latest().map(PenaltyView::of),
                        all.latest().flatMap(NumberedPenalty::revocation).map(RevocationView::of),
                        all.earlier().stream().map(EarlierPenaltyView::of).toList(),
                        reward,
                        allowed(
                                file,
                                act -> act != Act.REVOKE_PENALTY
                                        || all.standing().isPresent()),
                        going.proposal(),
                        going.procedure(),
                        known(going.consequences())));
    }

    private List<FollowThroughView> known(List<FollowThroughView> consequences) {
        return consequences.stream()
                .filter(one -> caller.isOneOf(Duties.READ_REWARD) || !one.what().isOfReward())
                .toList();
    }

    private Uni<Optional<RewardView>> reward(CaseFile file) {
        if (!caller.isOneOf(Duties.READ_REWARD)) {
            return Uni.createFrom().item(Optional.empty());
        }
        return rewards.of(file.number())
                .chain(found -> found.map(
                                decided -> rewardActs.view(file, decided).map(Optional::of))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private List<Act> allowed(CaseFile file, Predicate<Act> possible) {
        return Lifecycle.allowedIn(file.stage()).stream()
                .filter(possible)
                .filter(act -> act != Act.PROPOSE_PENALTY)
                .filter(act -> caller.isOneOf(Set.of(Duties.of(act))))
                .sorted()
                .toList();
    }
}
