package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Findings;
import org.fundwatch.cases.Matched;
import org.fundwatch.cases.Penalties;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.RecoverableLoss;
import org.fundwatch.cases.published.CaseSubstantiated;
import org.fundwatch.cases.published.CaseUnsubstantiated;
import org.fundwatch.cases.published.ReportAccepted;
import org.fundwatch.cases.published.ReportRefused;
import org.fundwatch.cases.published.SubstantiatedFinding;
import org.fundwatch.cases.store.FindingLog;
import org.fundwatch.cases.store.PenaltyLog;
import org.fundwatch.kernel.Money;
import org.fundwatch.platform.TimeSource;

/** What each act does to the case that it holds, apart from the penalty. */
@ApplicationScoped
class Steps {
    private final FindingLog findings;
    private final PenaltyLog penalties;
    private final Reviewers reviewers;
    private final PenaltyLaw law;
    private final TimeSource time;

    Steps(FindingLog findings, PenaltyLog penalties, Reviewers reviewers, PenaltyLaw law, TimeSource time) {
        this.findings = findings;
        this.penalties = penalties;
        this.reviewers = reviewers;
        this.law = law;
        this.time = time;
    }

    Uni<Done> accept(CaseFile file) {
        var event = new ReportAccepted(file.number());
        return done(new Done.Event(ReportAccepted.TYPE, ReportAccepted.SCHEMA, event.data()));
    }

    Uni<Done> refuse(CaseFile file, RefusalBody body) {
        var event = new ReportRefused(file.number(), body.reason().name());
        return done(new Done.Event(ReportRefused.TYPE, ReportRefused.SCHEMA, event.data()));
    }

    Uni<Done> recordFinding(CaseFile file, FindingBody body, Order order) {
        return reviewers
                .requireNone(file.number(), order.by())
                .chain(() -> findings.of(file.number()))
                .map(known -> body.numbered(known.next()))
                .call(finding -> findings.add(file.number(), finding, order.by(), order.at()))
                .map(finding -> new Done(Map.of("finding", finding.number()), Optional.empty()));
    }

    Uni<Done> close(CaseFile file, ClosureBody body) {
        return findings.of(file.number())
                .chain(known -> penalties.of(file.number(), known).map(all -> switch (body.outcome()) {
                    case SUBSTANTIATED -> Done.telling(substantiated(file, known, all));
                    case UNSUBSTANTIATED -> Done.telling(unsubstantiated(file, all));
                }));
    }

    private static Done.Event unsubstantiated(CaseFile file, Penalties all) {
        var event = new CaseUnsubstantiated(file.number(), all.round());
        return new Done.Event(CaseUnsubstantiated.TYPE, CaseUnsubstantiated.SCHEMA, event.data());
    }

    private Done.Event substantiated(CaseFile file, Findings known, Penalties all) {
        var findings = all.standing().map(it -> known.only(it.findings())).orElse(known);
        var losses = new Losses(new RecoverableLoss(law, time.today()));
        var event = new CaseSubstantiated(
                file.number(),
                all.round(),
                file.place(),
                file.subject(),
                losses.of(findings),
                findings.fraud(),
                file.filedOn(),
                time.today(),
                Optional.of(findings.all().stream()
                        .map(finding -> told(finding, losses.of(finding)))
                        .toList()));
        return new Done.Event(CaseSubstantiated.TYPE, CaseSubstantiated.SCHEMA, event.data());
    }

    private static SubstantiatedFinding told(Finding finding, Money lost) {
        var matched = finding.matched();
        return new SubstantiatedFinding(
                finding.number(),
                lost,
                matched.map(Matched::match),
                matched.map(Matched::reported).orElse(Money.ZERO).atMost(lost),
                finding.fraud());
    }

    private static Uni<Done> done(Done.Event event) {
        return Uni.createFrom().item(Done.telling(event));
    }
}
