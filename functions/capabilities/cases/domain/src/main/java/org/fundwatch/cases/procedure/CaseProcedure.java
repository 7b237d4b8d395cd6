package org.fundwatch.cases.procedure;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.clocks.Clock;
import org.fundwatch.cases.clocks.ClockPolicy;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.cases.clocks.ProcedureClock;
import org.fundwatch.cases.clocks.ProcedureEvent;
import org.fundwatch.cases.clocks.ProcedureEvent.Happened;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.WorkingDays;

/**
 * The procedure of one case (办案程序): what its file says by itself, and what people recorded.
 *
 * @param receivedOn the day on which the report came in: the clue (收到材料)
 * @param movedOn the day of the last change of stage
 * @param demands of every decision of the case, by its number
 */
public record CaseProcedure(
        Stage stage, LocalDate receivedOn, LocalDate movedOn, List<Demand> demands, ProcedureRecord record) {
    private static final Set<Clock> OF_A_PENALTY = Set.of(Clock.SERVICE, Clock.PAYMENT);
    private static final Set<Milestone> SERVING = Set.of(Milestone.SERVED, Milestone.DECIDED_IN_ABSENCE);
    private static final Set<Stage> DECIDING = EnumSet.of(Stage.INVESTIGATED, Stage.PENALTY_PROPOSED);
    private static final int FIRST = 1;

    public CaseProcedure {
        demands = demands.stream().sorted(comparingInt(Demand::number)).toList();
    }

    /** What the last decision demands, whether or not it stands; empty while there is none. */
    public Optional<Demand> demand() {
        return demands.isEmpty() ? Optional.empty() : Optional.of(demands.getLast());
    }

    /** What was demanded as of a day: by the last decision until then, and before all of them by the first. */
    public Optional<Demand> demandOn(LocalDate on) {
        return demands.reversed().stream()
                .filter(it -> !it.decidedOn().isAfter(on))
                .findFirst()
                .or(() -> demands.stream().findFirst());
    }

    /** Which decision of the case something is about that happened on a day; the first before there was any. */
    public int decision(LocalDate on) {
        return demandOn(on).map(Demand::number).orElse(FIRST);
    }

    /** Every period of the case as of a day; those of service and payment are of a penalty, and fall with it. */
    public ProcedureClock clock(LocalDate on, Timeline<ClockPolicy> policies, WorkingDays calendar) {
        var standing = demandOn(on).filter(it -> !it.fellBy(on));
        var whole = ProcedureClock.of(events(), policies, calendar);
        var serving = standing.stream()
                .flatMap(it -> Party.of(this, it))
                .map(party -> party.clock(policies, calendar))
                .toList();
        return new ProcedureClock(
                Stream.concat(
                                whole.deadlines().stream().filter(it -> !OF_A_PENALTY.contains(it.clock())),
                                serving.stream()
                                        .flatMap(it -> it.deadlines().stream())
                                        .filter(it -> OF_A_PENALTY.contains(it.clock())))
                        .sorted(ProcedureClock.BY_END)
                        .toList(),
                Stream.of(
                                whole.missing().stream(),
                                serving.stream().flatMap(it -> it.missing().stream()),
                                unknown().stream())
                        .flatMap(all -> all)
                        .distinct()
                        .toList());
    }

    /** Whether the record tells apart the several whom a decision is against. */
    boolean tellsApart(Demand demand) {
        return demand.isAgainstSeveral() && !record.leavesOpenWhose(demand.number());
    }

    /** The procedure as it is of one of those whom a decision is against. */
    CaseProcedure only(Demand demand, Addressee whom) {
        var others = demands.stream().filter(it -> it.number() != demand.number());
        return new CaseProcedure(
                stage,
                receivedOn,
                movedOn,
                Stream.concat(others, Stream.of(demand.only(whom))).toList(),
                record.only(whom, demands));
    }

    /** Whether the conduct on record may still be punished. */
    Limitation limitation(Timeline<ClockPolicy> policies, WorkingDays calendar) {
        return Limitation.of(milestones(), policies, calendar);
    }

    private Stream<Happened> milestones() {
        return events().stream().filter(Happened.class::isInstance).map(Happened.class::cast);
    }

    /** The same with one more entry. */
    public CaseProcedure with(ProcedureEntry entry) {
        return new CaseProcedure(stage, receivedOn, movedOn, demands, record.with(entry));
    }

    /** The day on which what was paid for a decision first reached what it fined (缴清罚款); empty while it has not. */
    Optional<LocalDate> finePaidOn(Demand demand) {
        var payments = record.payments(Ledger.FINE, demand.number());
        return payments.stream()
                .map(Occurrence.Paid::on)
                .filter(_ -> !demand.fine().equals(Money.ZERO))
                .filter(day -> received(payments, day).compareTo(demand.fine()) >= 0)
                .findFirst();
    }

    static Money received(List<Occurrence.Paid> payments, LocalDate until) {
        return payments.stream()
                .filter(paid -> !paid.on().isAfter(until))
                .map(Occurrence.Paid::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** What the periods of the whole case go by: the first decision dealt with it, whatever was decided anew. */
    private List<ProcedureEvent> events() {
        var clue = Stream.of(new Happened(Milestone.CLUE_FOUND, receivedOn));
        var first = demands.stream().limit(FIRST).flatMap(this::ofDecision);
        return Stream.of(clue, first, ended(), record.events(CaseProcedure::isOfTheCase))
                .flatMap(all -> all)
                .map(ProcedureEvent.class::cast)
                .toList();
    }

    /** What the periods of one decision go by. */
    List<ProcedureEvent> served(Demand demand) {
        return Stream.concat(ofDecision(demand), record.events(entry -> isServing(entry) && isOf(demand, entry)))
                .map(ProcedureEvent.class::cast)
                .toList();
    }

    private static boolean isOfTheCase(ProcedureEntry entry) {
        return !isServing(entry) || entry.decision() == FIRST;
    }

    private static boolean isOf(Demand demand, ProcedureEntry entry) {
        return entry.decision() == demand.number();
    }

    private static boolean isServing(ProcedureEntry entry) {
        return entry.what() instanceof Occurrence.Reached reached && SERVING.contains(reached.milestone());
    }

    private Stream<Happened> ofDecision(Demand demand) {
        var paid = finePaidOn(demand).stream().map(day -> new Happened(Milestone.FINE_PAID, day));
        return Stream.of(Stream.of(new Happened(Milestone.DECIDED, demand.decidedOn())), paid, nothingToPay(demand))
                .flatMap(all -> all);
    }

    /** A decision without a fine is paid as it is served. */
    private Stream<Happened> nothingToPay(Demand demand) {
        return record.entries().stream()
                .filter(_ -> demand.fine().equals(Money.ZERO))
                .filter(entry ->
                        isOf(demand, entry) && record.standing(entry.number()).isPresent())
                .map(ProcedureEntry::what)
                .filter(what -> what instanceof Occurrence.Reached reached && reached.milestone() == Milestone.SERVED)
                .map(what -> new Happened(Milestone.FINE_PAID, what.on()));
    }

    /** No source on record gives a period for a decision that is made anew after the one before fell. */
    private List<MissingFact> unknown() {
        return DECIDING.contains(stage) && demand().isPresent()
                ? List.of(new MissingFact("period for a decision that is made anew"))
                : List.of();
    }

    /** A case that ended without a penalty was not filed, or was dealt with, on its last day. */
    private Stream<Happened> ended() {
        return switch (stage) {
            case REFUSED -> Stream.of(new Happened(Milestone.CASE_NOT_FILED, movedOn));
            case CLOSED_UNSUBSTANTIATED ->
                Stream.of(new Happened(Milestone.CASE_NOT_FILED, movedOn), new Happened(Milestone.DECIDED, movedOn));
            case CLOSED_SUBSTANTIATED ->
                demand().isPresent() ? Stream.empty() : Stream.of(new Happened(Milestone.DECIDED, movedOn));
            case RECEIVED, ACCEPTED, INVESTIGATED, PENALTY_PROPOSED, PENALTY_DECIDED, PENALTY_REVOKED -> Stream.empty();
        };
    }
}
