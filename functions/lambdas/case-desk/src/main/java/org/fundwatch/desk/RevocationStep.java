package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.cases.Act;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.NumberedPenalty;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.Revocation;
import org.fundwatch.cases.published.PenaltyRevoked;
import org.fundwatch.cases.store.Fallen;
import org.fundwatch.cases.store.FindingLog;
import org.fundwatch.cases.store.PenaltyLog;
import org.fundwatch.cases.store.RevocationLog;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** Records that the penalty of a case no longer holds, and that what was published of it must leave public view. */
@ApplicationScoped
class RevocationStep {
    private final FindingLog findings;
    private final PenaltyLog penalties;
    private final RevocationLog revocations;
    private final Withdrawing withdrawing;

    RevocationStep(FindingLog findings, PenaltyLog penalties, RevocationLog revocations, Withdrawing withdrawing) {
        this.findings = findings;
        this.penalties = penalties;
        this.revocations = revocations;
        this.withdrawing = withdrawing;
    }

    /**
     * A case without a penalty that stands, or with another one than was read, is {@link Failure.NotAllowedNow}; a day before the
     * decision is a {@link Misfit}.
     */
    Uni<Done> revoke(CaseFile file, RevocationBody body, Order order) {
        var revocation = body.revocation();
        return findings.of(file.number())
                .chain(found -> penalties.of(file.number(), found))
                .map(all -> all.standing().filter(body::isOf).orElseThrow(() -> notAllowed(file)))
                .invoke(penalty -> requireSince(penalty.decided(), revocation))
                .call(penalty -> end(file, new Fallen(penalty.number(), revocation), order))
                .map(penalty -> done(file, penalty, revocation));
    }

    private Uni<Void> end(CaseFile file, Fallen fallen, Order order) {
        return revocations
                .record(file.number(), fallen, order.by(), order.at())
                .chain(() -> withdrawing.of(file, fallen, order));
    }

    private static void requireSince(Decided penalty, Revocation revocation) {
        if (revocation.revokedOn().isBefore(penalty.decidedOn())) {
            throw new Misfit("/revokedOn", "must not lie before the decision");
        }
    }

    private static Rejected notAllowed(CaseFile file) {
        return new Rejected(new Failure.NotAllowedNow(file.stage().name(), Act.REVOKE_PENALTY.name()));
    }

    /** Names the institution only where the penalty was its own: nobody else's credit or report is touched. */
    private static Done done(CaseFile file, NumberedPenalty penalty, Revocation revocation) {
        var against = penalty.decided().againstInstitution().isPresent();
        var institution = against ? file.institution() : Optional.<InstitutionCode>empty();
        var event = new PenaltyRevoked(
                file.number(), penalty.number(), revocation.revokedOn(), revocation.reason(), against, institution);
        return new Done(
                Map.of("decision", penalty.number()),
                Optional.of(new Done.Event(PenaltyRevoked.TYPE, PenaltyRevoked.SCHEMA, event.data())));
    }
}
