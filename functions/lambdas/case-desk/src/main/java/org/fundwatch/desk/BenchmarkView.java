package org.fundwatch.desk;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.Band;
import org.fundwatch.cases.BandOffer;
import org.fundwatch.cases.DraftPart;
import org.fundwatch.cases.ProposedPart.Ruling;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;

/**
 * What the place's benchmark offers for one finding: where two tiers share an end, both.
 *
 * @param missing what was not seen of the table, or what a person has to say before its tiers are known
 */
@Schema(name = "BenchmarkOffer")
record BenchmarkView(Offer offer, Optional<String> table, Optional<String> missing, List<BandView> bands) {

    /** How the benchmark speaks. */
    @Schema(name = "BenchmarkOfferKind")
    enum Offer {
        NO_TABLE,
        OFFERED,
        NOT_SEEN,
        ASKING
    }

    /** One tier with the multiples that it leaves, and what they come to. */
    @Schema(name = "BandOffered")
    record BandView(
            String tier,
            boolean picked,
            Optional<Long> minAmountFen,
            Optional<Long> maxAmountFen,
            String minMultiple,
            String maxMultiple,
            long minFineFen,
            long maxFineFen) {
        static BandView of(Band band, Ruling ruling, DraftPart draft) {
            var amount = draft.finding().amount();
            return new BandView(
                    band.tier(),
                    draft.reasons().band().equals(Optional.of(band.tier())),
                    band.min().map(Money::fen),
                    band.max().map(Money::fen),
                    band.minMultiple().toString(),
                    band.maxMultiple().toString(),
                    ruling.fineAt(amount, band.minMultiple()).fen(),
                    ruling.fineAt(amount, band.maxMultiple()).fen());
        }
    }

    static BenchmarkView of(Ruling ruling, DraftPart draft) {
        return switch (ruling.offer()) {
            case BandOffer.NoTable _ ->
                new BenchmarkView(Offer.NO_TABLE, Optional.empty(), Optional.empty(), List.of());
            case BandOffer.Offered offered -> offered(offered, ruling, draft);
            case BandOffer.Unseen(var table, var missing) -> open(Offer.NOT_SEEN, table, missing.name());
            case BandOffer.Asking(var table, var missing) -> open(Offer.ASKING, table, missing.name());
        };
    }

    private static BenchmarkView offered(BandOffer.Offered offered, Ruling ruling, DraftPart draft) {
        var bands = offered.bands().stream()
                .map(band -> BandView.of(band, ruling, draft))
                .toList();
        return new BenchmarkView(Offer.OFFERED, Optional.of(offered.table().value()), Optional.empty(), bands);
    }

    private static BenchmarkView open(Offer offer, PolicyId table, String missing) {
        return new BenchmarkView(offer, Optional.of(table.value()), Optional.of(missing), List.of());
    }
}
