package org.fundwatch.cases;

import java.time.LocalDate;

/**
 * The day on which a penalty is put on file (作出处罚之日), which its own date may lie before: no date given to a penalty
 * avoids the signature that a benchmark of today asks for.
 */
record FilingDay(LocalDate day, PenaltyDraft draft, Benchmarks benchmarks) {

    // INTERPRETATION: a benchmark that binds on this day asks too, decision record 0019
    boolean asksForSignature(RuledPart ruled) {
        return ruled.part().reasons().second().isEmpty()
                && ruled.part().chosen() instanceof Choice.Times(var multiple)
                && switch (offer(ruled)) {
                    case BandOffer.NoTable _, BandOffer.Unseen _ -> false;
                    case BandOffer.Asking _ -> true;
                    case BandOffer.Offered tiers -> tiers.bands().stream().noneMatch(band -> band.allows(multiple));
                };
    }

    private BandOffer offer(RuledPart ruled) {
        return benchmarks.offer(draft.place(), day, ruled.part(), ruled.applied(), ruled.rule());
    }
}
