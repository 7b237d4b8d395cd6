package org.fundwatch.cases.store;

import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.store.Proceedings.Timed;
import org.fundwatch.platform.TimeSource;

/** Goes through the cases from the newest on and works out their periods as of today; it lets a page go before it takes the next. */
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
        return cases(stages).filter(wanted).select().first(most).collect().with(toList());
    }

    /** What becomes of all cases at these stages; of them nothing is kept but what it keeps. */
    public <R> Uni<R> all(Set<Stage> stages, Collector<Timed, ?, R> into) {
        return cases(stages).collect().with(into);
    }

    private Multi<Timed> cases(Set<Stage> stages) {
        var today = time.today();
        return Pages.<Timed>of(last -> page(last, stages, today), CaseFiles.MOST)
                .onItem()
                .disjoint();
    }

    /** In a session of its own, which would otherwise remember every row of every page. */
    private Uni<List<Timed>> page(Optional<Timed> last, Set<Stage> stages, LocalDate today) {
        return Panache.withSession(
                () -> files(last.map(Timed::file), stages).chain(page -> proceedings.timed(page, today)));
    }

    private Uni<List<CaseFile>> files(Optional<CaseFile> last, Set<Stage> stages) {
        return last.map(file -> files.pageAfter(file, stages)).orElseGet(() -> files.firstPage(stages));
    }
}
