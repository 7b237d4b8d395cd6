package org.fundwatch.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.ReportId;
import org.fundwatch.platform.keys.Envelope;
import org.fundwatch.platform.keys.Sealer;

/** Seals who filed a report, bound to that report; this function could not open it again. */
@ApplicationScoped
class IdentitySealing {
    private final Sealer sealer;

    IdentitySealing(Sealer sealer) {
        this.sealer = sealer;
    }

    /** Empty for the anonymous. */
    Uni<Optional<Envelope>> seal(ReportId report, Whistleblower whistleblower) {
        return switch (whistleblower) {
            case Whistleblower.Named(var identity) ->
                sealer.seal(Map.of("report", report.toString()), identity, Whistleblower::bytes)
                        .map(Optional::of);
            case Whistleblower.Anonymous() -> Uni.createFrom().item(Optional.empty());
        };
    }
}
