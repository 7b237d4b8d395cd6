package org.fundwatch.cases.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.store.Proceedings.Timed;
import org.fundwatch.platform.TimeSource;

/** Goes through the cases from the newest on, page by page, and works out their periods as of today. */
@ApplicationScoped
public class CaseQueue {
    /** Cases at their end, and those whose penalty fell, have no period that anybody still has to keep. */
    public static final Set<Stage> WATCHED =
            EnumSet.complementOf(EnumSet.of(Stage.REFUSED, Stage.CLOSED_UNSUBSTANTIATED, Stage.PENALTY_REVOKED));

    private final CaseFiles files;
    private final Proceedings proceedings;
    private final TimeSource time;

    CaseQueue(CaseFiles files, Proceedings proceedings, TimeSource time) {
        this.files = files;
        this.proceedings = proceedings;
        this.time = time;
    }

    /** The newest cases at these stages that are wanted, up to so many; every case is looked at until then. */
    public Uni<List<Timed>> newest(Set<Stage> stages, Predicate<Timed> wanted, int most) {
        return Panache.withSession(() ->
                files.firstPage(stages).chain(page -> from(page, stages, new Gathered(wanted, most))));
    }

    private Uni<List<Timed>> from(List<CaseFile> page, Set<Stage> stages, Gathered gathered) {
        return proceedings
                .timed(page, time.today())
                .map(gathered::take)
                .chain(full -> full.isFull() || page.size() < CaseFiles.MOST
                        ? Uni.createFrom().item(full.found())
                        : files.pageAfter(page.getLast(), stages).chain(next -> from(next, stages, full)));
    }

    private record Gathered(Predicate<Timed> wanted, int most, List<Timed> found) {
        Gathered(Predicate<Timed> wanted, int most) {
            this(wanted, most, List.of());
        }

        Gathered take(List<Timed> page) {
            var more = new ArrayList<>(found);
            page.stream().filter(wanted).limit((long) most - found.size()).forEach(more::add);
            return new Gathered(wanted, most, List.copyOf(more));
        }

        boolean isFull() {
            return found.size() == most;
        }
    }
}
