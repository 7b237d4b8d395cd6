package org.fundwatch.claimvalidation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.PlaceBook;
import org.fundwatch.claims.PlaceSettings;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.platform.TimeSource;

/** The edition of now as the place of an institution has set it (地方参数): the settings of the day on which it asks. */
@Singleton
public class PlacedEdition {
    private record Set(KnowledgeEdition bare, KnowledgeEdition under) {}

    private final CurrentEdition current;
    private final PlaceBook places;
    private final TimeSource time;
    private final Map<PolicyId, Set> known = new ConcurrentHashMap<>();

    PlacedEdition(CurrentEdition current, PlaceBook places, TimeSource time) {
        this.current = current;
        this.places = places;
        this.time = time;
    }

    /** Rejected as {@link CurrentEdition#get()} is. */
    Uni<KnowledgeEdition> of(InstitutionCode institution) {
        return current.get()
                .map(edition -> places.at(division(institution), time.today())
                        .map(settings -> under(settings, edition))
                        .orElse(edition));
    }

    /** Made once for each edition: a visit does not wait for it. */
    private KnowledgeEdition under(PlaceSettings settings, KnowledgeEdition edition) {
        return known.compute(
                        settings.id(),
                        (_, set) -> set != null && set.bare().equals(edition)
                                ? set
                                : new Set(edition, edition.under(settings)))
                .under();
    }

    /** An institution's code holds the division that it lies in: H or P, six digits, and its number there. */
    private static String division(InstitutionCode institution) {
        return institution.value().substring(1, 7);
    }
}
