package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.store.FollowUps;
import org.fundwatch.cases.store.ProcedureLog;
import org.fundwatch.kernel.CaseNumber;

/** Reads how a case goes on: the proposal that waits, its procedure record, and what others did about it. */
@ApplicationScoped
class CourseReading {
    private final ProposalReading proposals;
    private final ProcedureLog log;
    private final FollowUps followUps;

    CourseReading(ProposalReading proposals, ProcedureLog log, FollowUps followUps) {
        this.proposals = proposals;
        this.log = log;
        this.followUps = followUps;
    }

    /** How one case goes on. */
    record Course(Optional<WaitingView> proposal, List<EntryView> procedure, List<FollowUpView> consequences) {}

    Uni<Course> of(CaseNumber number) {
        return proposals
                .waiting(number)
                .chain(waiting -> entries(number)
                        .chain(entries -> followUps
                                .of(number)
                                .map(done -> new Course(
                                        waiting,
                                        entries,
                                        done.stream().map(FollowUpView::of).toList()))));
    }

    private Uni<List<EntryView>> entries(CaseNumber number) {
        return log.of(number)
                .map(record -> record.entries().stream()
                        .map(entry -> EntryView.of(entry, record))
                        .toList());
    }
}
