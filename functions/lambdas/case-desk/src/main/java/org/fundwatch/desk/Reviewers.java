package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.cases.procedure.ProcedureRecord;
import org.fundwatch.cases.store.FindingLog;
import org.fundwatch.cases.store.PenaltyLog;
import org.fundwatch.cases.store.ProcedureLog;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** Keeps apart who handles a case and who reviews it (法制审核, 程序规定 Art. 37), whichever of the two comes first. */
@ApplicationScoped
class Reviewers {
    private final FindingLog findings;
    private final PenaltyLog penalties;
    private final ProcedureLog log;

    Reviewers(FindingLog findings, PenaltyLog penalties, ProcedureLog log) {
        this.findings = findings;
        this.penalties = penalties;
        this.log = log;
    }

    /** Whoever reviewed the case and handles it now is {@link Failure.SecondPersonNeeded}. */
    Uni<Void> requireNone(CaseNumber number, ActorId handler) {
        return log.of(number)
                .invoke(record -> requireOther(record.reachedBy(Milestone.LEGAL_REVIEW_DONE), handler))
                .replaceWithVoid();
    }

    /** Whoever recorded a finding, asked for a review, or made a decision, and reviews the case now is {@link Failure.SecondPersonNeeded}. */
    Uni<Void> requireNoHandler(CaseNumber number, ProcedureRecord record, ActorId reviewer) {
        return findings.recorders(number)
                .chain(recorders -> penalties
                        .handlers(number)
                        .invoke(deciders -> requireOther(
                                together(recorders, deciders, record.reachedBy(Milestone.LEGAL_REVIEW_ASKED)),
                                reviewer)))
                .replaceWithVoid();
    }

    private static void requireOther(Set<ActorId> others, ActorId person) {
        if (others.contains(person)) {
            throw new Rejected(new Failure.SecondPersonNeeded());
        }
    }

    private static Set<ActorId> together(
            Collection<ActorId> recorders, Collection<ActorId> deciders, Collection<ActorId> asking) {
        var all = new HashSet<>(recorders);
        all.addAll(deciders);
        all.addAll(asking);
        return all;
    }
}
