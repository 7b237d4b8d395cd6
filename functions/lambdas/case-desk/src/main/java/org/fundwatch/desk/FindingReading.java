package org.fundwatch.desk;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.fundwatch.claims.published.RecordedLine;
import org.fundwatch.claims.review.DoctorsAnswer;
import org.fundwatch.claims.review.FindingFilter;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claims.review.FindingReview;
import org.fundwatch.claims.review.FindingStage;
import org.fundwatch.claims.review.FoundFinding;
import org.fundwatch.claims.review.InstitutionAppeal;
import org.fundwatch.claims.review.Matter;
import org.fundwatch.claims.review.ReviewDue;
import org.fundwatch.claims.review.ReviewPeriods;
import org.fundwatch.claims.review.TakenStep;
import org.fundwatch.claims.store.FindingAppeals;
import org.fundwatch.claims.store.FindingMatters;
import org.fundwatch.claims.store.FindingQueue;
import org.fundwatch.claims.store.FindingReviews;
import org.fundwatch.kernel.Trace;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.reports.DesignatedInstitution;
import org.fundwatch.reports.store.InstitutionRepository;

/** Reads findings and their lives. */
@ApplicationScoped
class FindingReading {
    private static final int PAGE = 50;

    private final FindingQueue queue;
    private final FindingReviews reviews;
    private final FindingAppeals appeals;
    private final FindingMatters grounds;
    private final ReviewPeriods periods;
    private final RuleWords words;
    private final InstitutionRepository institutions;

    FindingReading(
            FindingQueue queue,
            FindingReviews reviews,
            FindingAppeals appeals,
            FindingMatters grounds,
            ReviewPeriods periods,
            RuleWords words,
            InstitutionRepository institutions) {
        this.queue = queue;
        this.reviews = reviews;
        this.appeals = appeals;
        this.grounds = grounds;
        this.periods = periods;
        this.words = words;
        this.institutions = institutions;
    }

    /**
     * All that was done about a finding, the appeals that came by its institution's door, who prescribed what it is about, its lines, what else was found of the same matter, how
     * its rule is told, the name of its institution, and the period that runs.
     */
    record Life(
            List<TakenStep> steps,
            List<DoctorsAnswer> answers,
            List<InstitutionAppeal> appeals,
            List<String> doctors,
            List<RecordedLine> lines,
            Matter matter,
            Trace trace,
            Optional<RuleWords.Told> told,
            Optional<String> name,
            ReviewDue due) {
        /** What the rule asked, and what it was answered. */
        List<TraceView.StepView> asked(String rule) {
            return trace.steps().stream()
                    .filter(step -> step.rule().value().equals(rule))
                    .map(TraceView.StepView::of)
                    .toList();
        }

        List<ChargeView> charges() {
            return lines.stream()
                    .flatMap(line -> line.charge().stream().map(charge -> ChargeView.of(line, charge)))
                    .toList();
        }

        FindingReview review(FindingStage stage) {
            return FindingReading.review(stage, steps);
        }
    }

    Uni<FindingList> page(FindingFilter filter) {
        return Panache.withSession(() -> queue.page(filter, PAGE + 1)
                .chain(found -> reviews.doctors(
                                found.stream().map(FoundFinding::ref).toList())
                        .chain(doctors -> grounds.items(found)
                                .map(items -> FindingList.of(found, doctors, items, words, PAGE)))));
    }

    /** A finding that nobody knows is {@link Failure.NoSuchResource}. */
    Uni<FindingLifeView> of(FindingRef ref) {
        return Panache.withSession(() -> queue.find(ref)
                .map(found -> found.orElseThrow(() -> new Rejected(new Failure.NoSuchResource())))
                .chain(found -> life(found).map(life -> FindingLifeView.of(found, life))));
    }

    private Uni<Life> life(FoundFinding found) {
        return reviews.steps(found.ref())
                .chain(steps -> reviews.answers(found.ref()).chain(answers -> life(found, steps, answers)));
    }

    private Uni<Life> life(FoundFinding found, List<TakenStep> steps, List<DoctorsAnswer> answers) {
        var ref = found.ref();
        return appeals.of(ref)
                .chain(filed -> reviews.doctors(ref)
                        .chain(doctors -> grounds.lines(found)
                                .chain(lines -> grounds.matter(ref)
                                        .chain(matter -> reviews.trace(ref)
                                                .chain(trace -> name(found)
                                                        .map(name -> new Life(
                                                                steps,
                                                                answers,
                                                                filed,
                                                                doctors,
                                                                lines,
                                                                matter,
                                                                trace,
                                                                words.of(found),
                                                                name,
                                                                due(found, steps))))))));
    }

    private Uni<Optional<String>> name(FoundFinding found) {
        return institutions.known(found.institution()).map(known -> known.map(DesignatedInstitution::name));
    }

    private ReviewDue due(FoundFinding found, List<TakenStep> steps) {
        return periods.due(found.institution(), found.checked().on(), review(found.stage(), steps));
    }

    private static FindingReview review(FindingStage stage, List<TakenStep> steps) {
        return new FindingReview(stage, steps.stream().map(TakenStep::step).toList());
    }
}
