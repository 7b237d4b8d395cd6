package org.fundwatch.creditscoring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.fundwatch.credit.CreditDecision;
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

    /** The decision that holds now, whether it is this one or an earlier one that says the same. */
    Uni<DecidedGrade> keep(CreditFacts facts, CreditDecision decision, Instant now) {
        var first = new DecidedGrade(facts.institution(), FIRST, facts.asOf(), now, decision);
        return history.newest(facts.institution())
                .chain(newest -> newest.map(earlier -> follow(earlier, first.after(earlier)))
                        .orElseGet(() -> begin(first)));
    }

    private Uni<DecidedGrade> begin(DecidedGrade grade) {
        return add(grade).chain(() -> announcement.of(grade)).replaceWith(grade);
    }

    private Uni<DecidedGrade> follow(DecidedGrade earlier, DecidedGrade next) {
        if (next.decision().saysTheSameAs(earlier.decision())) {
            return Uni.createFrom().item(earlier);
        }
        return next.decision().movesFrom(earlier.decision())
                ? begin(next)
                : add(next).replaceWith(next);
    }

    private Uni<Void> add(DecidedGrade grade) {
        return history.add(grade).chain(() -> announcement.recorded(grade));
    }
}
