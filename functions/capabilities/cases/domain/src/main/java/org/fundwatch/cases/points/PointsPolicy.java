package org.fundwatch.cases.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fundwatch.cases.clocks.Due;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Tree;
import org.fundwatch.kernel.WorkingDays;

/**
 * One version of the rules on points (记分规则), as read from {@code policies/points}.
 *
 * @param from first day in force; the first day of a calendar year picks the version
 * @param restorationDays how many working days before the end of a suspension it is asked to restore
 */
public record PointsPolicy(
        PolicyId id,
        LocalDate from,
        List<Band> bands,
        List<Responsibility> responsibility,
        OutcomeRule outcomes,
        int restorationDays) {
    /** The class path resources to read. */
    public static final List<String> RESOURCES = List.of("policies/points/national-2025.yaml");

    /**
     * What totals lead to (记分结果的适用).
     *
     * @param suspensionFrom from how many points on
     * @param terminationFrom from how many points on
     * @param barYears when they were accumulated
     * @param barYearsAtOnce when one act alone bore them
     */
    record OutcomeRule(
            LegalBasis basis,
            int suspensionFrom,
            int minMonths,
            int maxMonths,
            int terminationFrom,
            int barYears,
            int barYearsAtOnce) {}

    public PointsPolicy {
        bands = List.copyOf(bands);
        responsibility = List.copyOf(responsibility);
    }

    /** Reads a policy; any other tree, or a key that nobody knows, is a {@link org.fundwatch.kernel.Misfit}. */
    public static PointsPolicy of(Tree tree) {
        return new PointsForm(tree).policy();
    }

    /** The time line of the policies read from {@link #RESOURCES}. */
    public static Timeline<PointsPolicy> timeline(List<Tree> trees) {
        return Timeline.of(trees.stream()
                .map(PointsPolicy::of)
                .map(policy -> new Timeline.Version<>(policy.from(), policy))
                .toList());
    }

    /** The version: a policy is never edited, only followed, so its first day tells it from the next. */
    public String version() {
        return from.toString();
    }

    /** The points that may be given; empty where an adjustment leads out of the bands, or the situation is in none. */
    public Optional<PointsRange> allowed(Situation situation, Responsibility degree, Adjustment adjustment) {
        return band(situation).flatMap(index -> switch (adjustment) {
            case NONE -> Optional.of(new PointsRange(usual(index, degree), usual(index, degree)));
            case LIGHTER -> Optional.of(new PointsRange(range(index).min(), usual(index, degree)));
            case HEAVIER ->
                Optional.of(new PointsRange(usual(index, degree), range(index).max()));
            case ONE_BAND_DOWN -> neighbour(index - 1);
            case ONE_BAND_UP -> neighbour(index + 1);
        });
    }

    /** The band that a situation lies in; empty where it is in none. */
    public Optional<PointsRange> bandOf(Situation situation) {
        return band(situation).map(this::range);
    }

    /** Which measure on the institution a situation needs; empty where any will do. */
    public Optional<FootingKind> footing(Situation situation) {
        return bands.stream()
                .flatMap(band -> Optional.ofNullable(band.situations().get(situation)).stream())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The day on which to ask that a suspension be lifted (恢复申请); asking on it is right however the text is read. */
    public Due restorationAskedOn(LocalDate lastDay, WorkingDays calendar) {
        return Due.workingDaysBefore(lastDay, restorationDays, calendar);
    }

    private Optional<Integer> band(Situation situation) {
        return IntStream.range(0, bands.size())
                .filter(i -> bands.get(i).situations().containsKey(situation))
                .boxed()
                .findFirst();
    }

    private PointsRange range(int index) {
        return bands.get(index).range();
    }

    // INTERPRETATION: from low to high means one point for each degree, decision record 0018
    private int usual(int index, Responsibility degree) {
        return range(index).min() + responsibility.indexOf(degree);
    }

    private Optional<PointsRange> neighbour(int index) {
        return index < 0 || index >= bands.size() ? Optional.empty() : Optional.of(range(index));
    }
}
