package org.fundwatch.claims.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Tree;
import org.fundwatch.kernel.WorkingDays;

/** The periods of all places (各地疑点办理期限). */
public final class ReviewPeriods {
    /** The class path resources to read. */
    public static final List<String> RESOURCES = List.of("policies/finding-review/nation.yaml");

    private static final int KIND = 1;

    private final List<ReviewTerms> all;
    private final WorkingDays calendar;

    private ReviewPeriods(List<ReviewTerms> all, WorkingDays calendar) {
        this.all = List.copyOf(all);
        this.calendar = calendar;
    }

    /** Reads every resource, so that it is checked. */
    public static ReviewPeriods read(List<String> resources, Function<String, Tree> file, WorkingDays calendar) {
        return new ReviewPeriods(
                resources.stream().map(file).map(ReviewTerms::of).toList(), calendar);
    }

    /** What holds for an institution's findings of a day: of those in force, that of the nearest place, the latest. */
    public Optional<ReviewTerms> of(InstitutionCode institution, LocalDate checkedOn) {
        var division = institution.value().substring(KIND);
        return all.stream()
                .filter(terms -> division.startsWith(terms.place()) && !checkedOn.isBefore(terms.from()))
                .max(Comparator.<ReviewTerms>comparingInt(terms -> terms.place().length())
                        .thenComparing(ReviewTerms::from));
    }

    /** The end of the period that runs for a finding of a day. */
    public ReviewDue due(InstitutionCode institution, LocalDate checkedOn, FindingReview review) {
        return ReviewClock.at(review.stage())
                .map(clock -> due(institution, checkedOn, clock, review.since().orElse(checkedOn)))
                .orElseGet(ReviewDue.None::new);
    }

    /** The end of one period that began with a day, for a finding of a day. */
    public ReviewDue due(InstitutionCode institution, LocalDate checkedOn, ReviewClock clock, LocalDate since) {
        return of(institution, checkedOn)
                .map(terms -> terms.due(clock, since, calendar))
                .orElseGet(() -> new ReviewDue.Undetermined(new MissingFact("periods of the life of a finding")));
    }
}
