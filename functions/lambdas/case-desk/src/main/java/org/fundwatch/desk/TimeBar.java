package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.PenaltyProposal;
import org.fundwatch.cases.procedure.CaseProcedure;
import org.fundwatch.cases.procedure.ProcedureLaw;
import org.fundwatch.cases.store.Proceedings;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** Refuses to punish conduct that nobody found in time (追责时效, 程序规定 Art. 6). */
@ApplicationScoped
class TimeBar {
    private final Proceedings proceedings;
    private final ProcedureLaw law;

    TimeBar(Proceedings proceedings, ProcedureLaw law) {
        this.proceedings = proceedings;
        this.law = law;
    }

    /** A penalty of a case all of whose conduct on record was found too late is {@link Failure.TimeBarred}. */
    Uni<Void> require(CaseFile file, PenaltyProposal proposal, LocalDate on) {
        return proposal.punishes()
                ? proceedings
                        .of(file)
                        .invoke(procedure -> require(procedure, on))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private void require(CaseProcedure procedure, LocalDate on) {
        law.limitation(procedure).bar(on).ifPresent(barred -> {
            throw new Rejected(new Failure.TimeBarred(barred.due().earliest().toString()));
        });
    }
}
