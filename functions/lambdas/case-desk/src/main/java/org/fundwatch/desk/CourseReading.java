package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.store.FollowThroughs;
import org.fundwatch.cases.store.ProcedureLog;
import org.fundwatch.kernel.CaseNumber;

/** Reads how a case goes on: the proposal that waits, its procedure record, and what others did about it. */
@ApplicationScoped
class CourseReading {
    private final ProposalReading proposals;
    private final ProcedureLog log;
    private final FollowThroughs consequences;

    CourseReading(ProposalReading proposals, ProcedureLog log, FollowThroughs consequences) {
        this.proposals = proposals;
        this.log = log;
        this.consequences = consequences;
    }

    /** How one case goes on. */
    record Course(Optional<WaitingView> proposal, List<EntryView> procedure, List<FollowThroughView> consequences) {}

    Uni<Course> of(CaseNumber number) {
        return proposals
                .waiting(number)
                .chain(waiting -> entries(number)
                        .chain(entries -> consequences
                                .of(number)
                                .map(done -> new Course(
                                        waiting,
                                        entries,
                                        done.stream().map(FollowThroughView::of).toList()))));
    }

    private Uni<List<EntryView>> entries(CaseNumber number) {
        return log.of(number)
                .map(record -> record.entries().stream()
                        .map(entry -> EntryView.of(entry, record))
                        .toList());
    }
}
