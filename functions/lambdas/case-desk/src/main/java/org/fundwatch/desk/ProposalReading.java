package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Filing;
import org.fundwatch.cases.Findings;
import org.fundwatch.cases.PenaltyDraft;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.PenaltyProposal;
import org.fundwatch.cases.PenaltyProposing;
import org.fundwatch.cases.WaitingProposal;
import org.fundwatch.cases.store.CaseFiles;
import org.fundwatch.cases.store.FindingLog;
import org.fundwatch.cases.store.PenaltyLog;
import org.fundwatch.cases.store.ProposalLog;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.TimeSource;

/** Works out what a draft comes to, and what the proposal that waits came to. */
@ApplicationScoped
class ProposalReading {
    private final PenaltyLaw law;
    private final CaseFiles files;
    private final FindingLog findings;
    private final PenaltyLog penalties;
    private final ProposalLog proposals;
    private final TimeBar timeBar;
    private final TimeSource time;

    ProposalReading(
            PenaltyLaw law,
            CaseFiles files,
            FindingLog findings,
            PenaltyLog penalties,
            ProposalLog proposals,
            TimeBar timeBar,
            TimeSource time) {
        this.penalties = penalties;
        this.law = law;
        this.files = files;
        this.findings = findings;
        this.proposals = proposals;
        this.timeBar = timeBar;
        this.time = time;
    }

    Uni<ProposalView> drafted(CaseNumber number, DraftBody body) {
        return files.of(number)
                .chain(file -> findings.of(number)
                        .chain(found -> penalties
                                .of(number, found)
                                .map(before -> proposal(file, body.about(found, before), body)))
                        .call(proposal -> timeBar.require(file, proposal, time.today())))
                .map(proposal -> ProposalView.of(body.decidedOn(), proposal));
    }

    /** The proposal that waits for a signature; empty while none does. */
    Uni<Optional<WaitingView>> waiting(CaseNumber number) {
        return proposals
                .waiting(number)
                .chain(waiting -> waiting.map(it -> files.of(number).map(file -> Optional.of(view(file, it))))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private WaitingView view(CaseFile file, WaitingProposal waiting) {
        var filing = new Filing(TimeSource.dateOf(waiting.at()), file.filedOn());
        var proposal = PenaltyProposing.of(PenaltyDraft.of(waiting.matter()), law, filing);
        return WaitingView.of(waiting, ProposalView.of(waiting.matter().decidedOn(), proposal));
    }

    private PenaltyProposal proposal(CaseFile file, Findings found, DraftBody body) {
        return found.all().isEmpty()
                ? PenaltyProposal.onNothing()
                : PenaltyProposing.of(body.of(found, file), law, new Filing(time.today(), file.filedOn()));
    }
}
