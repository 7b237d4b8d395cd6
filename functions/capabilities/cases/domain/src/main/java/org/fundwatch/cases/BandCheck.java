package org.fundwatch.cases;

import java.util.Optional;
import org.fundwatch.cases.BandOffer.Asking;
import org.fundwatch.cases.BandOffer.NoTable;
import org.fundwatch.cases.BandOffer.Offered;
import org.fundwatch.cases.BandOffer.Unseen;
import org.fundwatch.cases.PenaltyDecision.Undetermined;
import org.fundwatch.kernel.Multiple;

/** Whether a chosen multiple agrees with the place's benchmark (裁量基准), or a second person signed. */
record BandCheck(Part part, BandOffer offer) {

    Optional<PenaltyDecision> obstacle() {
        return part.chosen() instanceof Choice.Times times ? obstacle(times.multiple()) : Optional.empty();
    }

    private Optional<PenaltyDecision> obstacle(Multiple multiple) {
        return switch (offer) {
            case NoTable _, Unseen _ -> picked().isPresent() ? refused(Objection.BAND_NOT_OFFERED) : Optional.empty();
            case Asking asking -> Optional.of(new Undetermined(asking.missing()));
            case Offered tiers -> against(tiers, multiple);
        };
    }

    private Optional<PenaltyDecision> against(Offered tiers, Multiple multiple) {
        if (tiers.bands().isEmpty()) {
            return unlessSigned();
        }
        if (picked().isEmpty()) {
            return refused(Objection.BAND_NOT_PICKED);
        }
        var band = tiers.bands().stream()
                .filter(one -> picked().equals(Optional.of(one.tier())))
                .findFirst();
        if (band.isEmpty()) {
            return refused(Objection.BAND_NOT_OFFERED);
        }
        return band.get().allows(multiple) ? Optional.empty() : unlessSigned();
    }

    private Optional<PenaltyDecision> unlessSigned() {
        return part.reasons().second().isPresent() ? Optional.empty() : refused(Objection.SECOND_PERSON_MISSING);
    }

    private Optional<String> picked() {
        return part.reasons().band();
    }

    private Optional<PenaltyDecision> refused(Objection objection) {
        return Optional.of(new PenaltyDecision.NotAllowed(part.finding().number(), objection));
    }
}
