package org.fundwatch.claims.checking;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.fundwatch.claims.EditionByPlace;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.PlaceBook;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.Failure;

/** The edition of now as the place of an institution has set it (地方参数): the settings of the day on which it asks. */
@Singleton
public class PlacedEdition {
    private final CurrentEdition current;
    private final PlaceBook places;
    private final AtomicReference<Optional<EditionByPlace>> last = new AtomicReference<>(Optional.empty());

    public PlacedEdition(CurrentEdition current, PlaceBook places) {
        this.current = current;
        this.places = places;
    }

    /** Rejected as {@link Failure.NotRecorded} while there is no edition to go by. */
    public Uni<KnowledgeEdition> of(InstitutionCode institution, LocalDate askedOn) {
        return all().map(edition -> edition.at(institution.value(), askedOn));
    }

    /**
     * For all places, and the same one however long it is gone by; rejected as {@link Failure.NotRecorded} while there is
     * none.
     */
    public Uni<EditionByPlace> all() {
        return current.get().map(this::byPlace);
    }

    private EditionByPlace byPlace(KnowledgeEdition edition) {
        return last.updateAndGet(known -> known.filter(it -> it.bare().equals(edition))
                        .or(() -> Optional.of(new EditionByPlace(edition, places))))
                .orElseThrow();
    }
}
