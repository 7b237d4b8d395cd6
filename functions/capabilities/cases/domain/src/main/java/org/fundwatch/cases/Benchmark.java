package org.fundwatch.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.PolicyId;

/**
 * One place's discretion benchmark (行政处罚裁量基准) for its period and for the articles that it names.
 *
 * @param from first day; empty where no source prints it
 * @param until last day
 * @param place the province or city that it binds, six digits of GB/T 2260
 * @param appliesTo which kinds under which statute; empty where it speaks about all
 * @param bands the tiers; empty where their numbers were not seen
 */
public record Benchmark(
        PolicyId id,
        Optional<LocalDate> from,
        LocalDate until,
        String place,
        Map<PolicyId, Set<ViolationKind>> appliesTo,
        List<Band> bands) {
    public Benchmark {
        appliesTo = Map.copyOf(appliesTo);
        bands = List.copyOf(bands);
    }

    /** Whether it can speak about this kind under this statute on this day. */
    boolean speaksOf(ViolationKind kind, PolicyId statute, LocalDate day) {
        var inPeriod =
                !day.isAfter(until) && from.map(first -> !day.isBefore(first)).orElse(true);
        return inPeriod
                && (appliesTo.isEmpty()
                        || appliesTo.getOrDefault(statute, Set.of()).contains(kind));
    }

    BandOffer offer(Part part) {
        if (bands.isEmpty()) {
            return new BandOffer.Unseen(id, new MissingFact("bands of " + id));
        }
        if (from.isEmpty()) {
            return new BandOffer.Unseen(id, new MissingFact("first day in force of " + id));
        }
        var near = bands.stream()
                .filter(band -> band.covers(part.finding().amount()))
                .toList();
        return asking(near, part).orElseGet(() -> offered(near, part));
    }

    private Optional<BandOffer> asking(List<Band> near, Part part) {
        return near.stream()
                .filter(band -> band.fits(part.circumstances()).isEmpty())
                .flatMap(band -> band.unsaid(part.circumstances()).stream())
                .map(unsaid -> (BandOffer) new BandOffer.Asking(id, new MissingFact(unsaid.fact())))
                .findFirst();
    }

    private BandOffer offered(List<Band> near, Part part) {
        var fitting = near.stream()
                .filter(band -> band.fits(part.circumstances()).orElse(false))
                .toList();
        var tiers = fitting.stream().map(Band::tier).toList();
        return new BandOffer.Offered(
                id,
                fitting.stream()
                        .filter(band -> band.unless().filter(tiers::contains).isEmpty())
                        .toList());
    }
}
