package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.PenaltyProposal;
import org.fundwatch.cases.ProposalStanding;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;

/**
 * What a penalty would come to.
 *
 * @param standing what can be done with it
 * @param fineFen when every part has a fine
 * @param missing what people, or the sources, still have to say
 * @param trace when it could be decided as it stands
 */
@Schema(name = "PenaltyProposal")
record ProposalView(
        LocalDate decidedOn,
        ProposalStanding standing,
        long refundFen,
        Optional<Long> fineFen,
        long confiscatedFen,
        List<ProposedPartView> parts,
        List<String> missing,
        Optional<TraceView> trace) {

    static ProposalView of(LocalDate decidedOn, PenaltyProposal proposal) {
        return new ProposalView(
                decidedOn,
                proposal.standing(),
                proposal.refund().fen(),
                proposal.fine().map(Money::fen),
                proposal.confiscated().fen(),
                proposal.parts().stream().map(ProposedPartView::of).toList(),
                proposal.missing().stream().map(MissingFact::name).toList(),
                proposal.trace().map(TraceView::of));
    }
}
