package org.fundwatch.cases.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fundwatch.cases.Act;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Lifecycle;
import org.fundwatch.cases.Stage;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.hibernate.LockMode;

/** The cases. A stage changes along an edge of {@link Lifecycle}, from the stage that was read, or not at all. */
@ApplicationScoped
public class CaseFiles {
    /** The most cases of one page. */
    public static final int MOST = 100;

    private static final String BY_NUMBER = "from CaseRow where caseNumber = :number";
    private static final String NEWEST = "from CaseRow order by openedAt desc, caseNumber";
    private static final String NEWEST_AT = "from CaseRow where stage = :stage order by openedAt desc, caseNumber";
    private static final String PAGE = """
            from CaseRow where stage in :stages and (openedAt < :at or openedAt = :at and caseNumber > :number)
             order by openedAt desc, caseNumber""";
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final String MOVE =
            "update CaseRow set stage = :to, updatedAt = :at where caseNumber = :number and stage = :from";

    /** Puts a new case on file; a number that is there already fails. */
    public Uni<Void> open(CaseFile file) {
        return Panache.getSession().chain(session -> session.persist(CaseRow.of(file)));
    }

    /** Up to {@value #MOST} cases, the newest first. */
    public Uni<List<CaseFile>> newest() {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(NEWEST, CaseRow.class)
                        .setMaxResults(MOST)
                        .getResultList())
                .map(CaseFiles::toDomain);
    }

    /** Up to {@value #MOST} cases at one stage, the newest first. */
    public Uni<List<CaseFile>> newestAt(Stage stage) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(NEWEST_AT, CaseRow.class)
                        .setParameter("stage", stage)
                        .setMaxResults(MOST)
                        .getResultList())
                .map(CaseFiles::toDomain);
    }

    /** The newest cases at these stages, up to {@value #MOST}. */
    public Uni<List<CaseFile>> firstPage(Set<Stage> stages) {
        return page(stages, LATEST, "");
    }

    /** The cases at these stages that follow another, from the newest on, up to {@value #MOST}. */
    public Uni<List<CaseFile>> pageAfter(CaseFile last, Set<Stage> stages) {
        return page(stages, last.openedAt(), last.number().value());
    }

    private static Uni<List<CaseFile>> page(Set<Stage> stages, Instant at, String number) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(PAGE, CaseRow.class)
                        .setParameter("stages", stages)
                        .setParameter("at", at)
                        .setParameter("number", number)
                        .setMaxResults(MOST)
                        .getResultList())
                .map(CaseFiles::toDomain);
    }

    /** The case; an unknown one is {@link Failure.CaseUnknown}. */
    public Uni<CaseFile> of(CaseNumber number) {
        return read(number, LockMode.READ);
    }

    /** The case, held until the transaction ends; an unknown one is {@link Failure.CaseUnknown}. */
    public Uni<CaseFile> held(CaseNumber number) {
        return read(number, LockMode.PESSIMISTIC_WRITE);
    }

    /** The case, held for this act until the transaction ends; a stage without such an edge is {@link Failure.NotAllowedNow}. */
    public Uni<CaseFile> heldFor(Act act, CaseNumber number) {
        return read(number, LockMode.PESSIMISTIC_WRITE).invoke(file -> after(file, act));
    }

    /** Walks the edge; a stage that is no longer the one read is {@link Failure.NotAllowedNow}. */
    public Uni<CaseFile> move(CaseFile file, Act act, Instant at) {
        var to = after(file, act);
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(MOVE)
                        .setParameter("to", to)
                        .setParameter("at", at)
                        .setParameter("number", file.number().value())
                        .setParameter("from", file.stage())
                        .executeUpdate())
                .map(moved -> {
                    if (moved != 1) {
                        throw notAllowed(file, act);
                    }
                    return file.at(to, at);
                });
    }

    private static Uni<CaseFile> read(CaseNumber number, LockMode lock) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(BY_NUMBER, CaseRow.class)
                        .setParameter("number", number.value())
                        .setLockMode(lock)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new Rejected(new Failure.CaseUnknown()))
                .map(CaseRow::toDomain);
    }

    private static Stage after(CaseFile file, Act act) {
        return Lifecycle.after(file.stage(), act).orElseThrow(() -> notAllowed(file, act));
    }

    private static Rejected notAllowed(CaseFile file, Act act) {
        return new Rejected(new Failure.NotAllowedNow(file.stage().name(), act.name()));
    }

    private static List<CaseFile> toDomain(List<CaseRow> rows) {
        return rows.stream().map(CaseRow::toDomain).toList();
    }
}
