package org.fundwatch.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Place;

/**
 * A penalty that is being thought about (拟处罚): findings, some with a choice and some without one yet.
 *
 * <p>No part, or one finding twice: {@link IllegalArgumentException}. Their order changes nothing.
 */
public record PenaltyDraft(List<DraftPart> parts, LocalDate decidedOn, Optional<Place> place) {
    public PenaltyDraft {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a draft has at least one part");
        }
        if (parts.stream().map(part -> part.finding().number()).distinct().count() != parts.size()) {
            throw new IllegalArgumentException("a draft names a finding once");
        }
        parts = parts.stream()
                .sorted(Comparator.comparing(part -> part.finding().number()))
                .toList();
    }

    /** A penalty whose choices are all made, looked at before anybody decides it. */
    public static PenaltyDraft of(Matter matter) {
        return new PenaltyDraft(
                matter.parts().stream().map(DraftPart::of).toList(), matter.decidedOn(), matter.place());
    }
}
