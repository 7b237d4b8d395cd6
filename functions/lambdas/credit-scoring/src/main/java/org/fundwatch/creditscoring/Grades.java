package org.fundwatch.creditscoring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.fundwatch.credit.CreditDecision;
import org.fundwatch.credit.CreditDecision.Graded;
import org.fundwatch.credit.CreditFacts;
import org.fundwatch.credit.store.DecidedGrade;
import org.fundwatch.credit.store.GradeHistory;

/** Adds a decision where it says something else than the one that holds, and tells others where score or grade move. */
@ApplicationScoped
class Grades {
    private static final int FIRST = 1;
    private final GradeHistory history;
    private final Announcement announcement;

    Grades(GradeHistory history, Announcement announcement) {
        this.history = history;
        this.announcement = announcement;
    }

    Uni<Void> keep(CreditFacts facts, CreditDecision decision, Instant now) {
        var first = new DecidedGrade(facts.institution(), FIRST, facts.asOf(), now, decision);
        return history.newest(facts.institution())
                .chain(newest -> newest.map(earlier -> follow(earlier, first.after(earlier)))
                        .orElseGet(() -> begin(first)));
    }

    private Uni<Void> begin(DecidedGrade first) {
        return add(first)
                .chain(() -> first.decision() instanceof Graded graded ? announcement.of(first, graded) : done());
    }

    private Uni<Void> follow(DecidedGrade earlier, DecidedGrade next) {
        if (next.decision().saysTheSameAs(earlier.decision())) {
            return done();
        }
        var moved = next.decision() instanceof Graded graded && graded.movesFrom(earlier.decision());
        return moved ? begin(next) : add(next);
    }

    private Uni<Void> add(DecidedGrade grade) {
        return history.add(grade).chain(() -> announcement.recorded(grade));
    }

    private static Uni<Void> done() {
        return Uni.createFrom().voidItem();
    }
}
