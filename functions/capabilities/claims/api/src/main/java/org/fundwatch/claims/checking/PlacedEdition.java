package org.fundwatch.claims.checking;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.PlaceBook;
import org.fundwatch.claims.PlaceSettings;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.platform.Failure;

/** The edition of now as the place of an institution has set it (地方参数): the settings of the day on which it asks. */
@Singleton
public class PlacedEdition {
    private static final int DIVISION_FROM = 1;
    private static final int DIVISION_TO = 7;

    private record Set(KnowledgeEdition bare, KnowledgeEdition under) {}

    private final CurrentEdition current;
    private final PlaceBook places;
    private final Map<PolicyId, Set> known = new ConcurrentHashMap<>();

    public PlacedEdition(CurrentEdition current, PlaceBook places) {
        this.current = current;
        this.places = places;
    }

    /** Rejected as {@link Failure.NotRecorded} while there is no edition to go by. */
    public Uni<KnowledgeEdition> of(InstitutionCode institution, LocalDate askedOn) {
        return current.get()
                .map(edition -> places.at(division(institution), askedOn)
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
        return institution.value().substring(DIVISION_FROM, DIVISION_TO);
    }
}
