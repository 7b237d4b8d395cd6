package org.fundwatch.cases;

import java.util.stream.Stream;

/** Which parts of a draft another person signs, given when it is put on file: no date, and no going without a fine, avoids it. */
record FilingDay(Filing filing, PenaltyDraft draft, Benchmarks benchmarks) {

    // INTERPRETATION: a benchmark that binds on this day asks too, decision record 0019; and of a day before the
    // report, 0038
    boolean asksForSignature(RuledPart ruled) {
        return ruled.part().reasons().second().isEmpty() && (filing.precedes(draft.decidedOn()) || isOutside(ruled));
    }

    private boolean isOutside(RuledPart ruled) {
        return switch (ruled.part().chosen()) {
            case Choice.Times times -> asks(offerOnFiling(ruled), times);
            case Choice.Sum sum -> anyAsks(ruled, sum);
            case Choice.NoFine none -> ruled.isExcused() && anyAsks(ruled, none);
            case Choice.FinedElsewhere _ -> false;
        };
    }

    private boolean anyAsks(RuledPart ruled, Choice chosen) {
        return Stream.of(ruled.offer(), offerOnFiling(ruled)).anyMatch(offer -> asks(offer, chosen));
    }

    /** Tiers hold multiples: anything else lies outside all of them. */
    private static boolean asks(BandOffer offer, Choice chosen) {
        return switch (offer) {
            case BandOffer.NoTable _, BandOffer.Unseen _ -> false;
            case BandOffer.Asking _ -> true;
            case BandOffer.Offered tiers ->
                tiers.bands().stream()
                        .noneMatch(band -> chosen instanceof Choice.Times(var multiple) && band.allows(multiple));
        };
    }

    private BandOffer offerOnFiling(RuledPart ruled) {
        return benchmarks.offer(draft.place(), filing.on(), ruled.part(), ruled.applied(), ruled.rule());
    }
}
