package org.fundwatch.cases.procedure;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.clocks.Arrears.Contest;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.cases.clocks.ProcedureEvent;
import org.fundwatch.cases.procedure.Occurrence.Contested;
import org.fundwatch.cases.procedure.Occurrence.Ended;
import org.fundwatch.cases.procedure.Occurrence.Excluded;
import org.fundwatch.cases.procedure.Occurrence.Lengthened;
import org.fundwatch.cases.procedure.Occurrence.Paid;
import org.fundwatch.cases.procedure.Occurrence.Reached;
import org.fundwatch.cases.procedure.Occurrence.Struck;
import org.fundwatch.kernel.ActorId;

/** The procedure record of one case (程序记录), every entry that was ever made; those struck out are kept and not counted. */
public record ProcedureRecord(List<ProcedureEntry> entries) {
    public static final ProcedureRecord EMPTY = new ProcedureRecord(List.of());

    public ProcedureRecord {
        entries = entries.stream()
                .sorted(Comparator.comparing(ProcedureEntry::number))
                .toList();
    }

    /** The number of the entry that comes next. */
    public int next() {
        return 1 + entries.stream().mapToInt(ProcedureEntry::number).max().orElse(0);
    }

    /** This record with one more entry. */
    public ProcedureRecord with(ProcedureEntry entry) {
        return new ProcedureRecord(
                Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /** Whether an entry was struck out. */
    public boolean isStruck(int number) {
        return all(Struck.class).anyMatch(struck -> struck.entry() == number);
    }

    /** The entry of this number that still counts. */
    public Optional<ProcedureEntry> standing(int number) {
        return standing().filter(entry -> entry.number() == number).findFirst();
    }

    /** The day on which time that goes on, or a contest, came to its end. */
    public Optional<LocalDate> endOf(ProcedureEntry entry) {
        return counted(Ended.class)
                .filter(ended -> ended.entry() == entry.number())
                .map(Ended::on)
                .findFirst();
    }

    /** Who recorded that a milestone was reached, as far as that still counts. */
    public Set<ActorId> reachedBy(Milestone milestone) {
        return standing()
                .filter(entry -> entry.what() instanceof Occurrence.Reached reached && reached.milestone() == milestone)
                .map(ProcedureEntry::by)
                .collect(toUnmodifiableSet());
    }

    /** What is of one party, or of all: what another one's is is left out. */
    ProcedureRecord only(Addressee whom, List<Demand> demands) {
        return new ProcedureRecord(entries.stream()
                .filter(entry -> whose(entry, demands).map(whom::equals).orElse(true))
                .toList());
    }

    /** Whose an entry is, by its own word or since its decision fined nobody else. */
    private static Optional<Addressee> whose(ProcedureEntry entry, List<Demand> demands) {
        return entry.whose()
                .or(() -> demands.stream()
                        .filter(demand -> entry.isPersonal() && demand.number() == entry.decision())
                        .flatMap(demand -> demand.onlyPayer().stream())
                        .findFirst());
    }

    /** Whether some service or payment of a decision does not say whose it is. */
    boolean leavesOpenWhose(int decision) {
        return standing()
                .anyMatch(entry -> entry.decision() == decision
                        && entry.isPersonal()
                        && entry.whose().isEmpty());
    }

    /** What of it the periods go by. */
    public Stream<ProcedureEvent> events() {
        return events(_ -> true);
    }

    /** What of these entries the periods go by. */
    Stream<ProcedureEvent> events(Predicate<ProcedureEntry> wanted) {
        return standing().filter(wanted).flatMap(this::event);
    }

    /** The payments into one ledger for one decision, by their days. */
    List<Paid> payments(Ledger ledger, int decision) {
        return payments(ledger, entry -> entry.decision() == decision);
    }

    /** The payments into one ledger for the decisions before one, by their days. */
    List<Paid> paymentsBefore(Ledger ledger, int decision) {
        return payments(ledger, entry -> entry.decision() < decision);
    }

    private List<Paid> payments(Ledger ledger, Predicate<ProcedureEntry> wanted) {
        return standing()
                .filter(wanted)
                .map(ProcedureEntry::what)
                .filter(Paid.class::isInstance)
                .map(Paid.class::cast)
                .filter(paid -> paid.ledger() == ledger)
                .sorted(Comparator.comparing(Paid::on))
                .toList();
    }

    /** The contest, if any, of one decision that went on between two days, the first of them not counted. */
    Contest contest(int decision, LocalDate after, LocalDate until) {
        return standing()
                .filter(entry -> entry.decision() == decision
                        && entry.what() instanceof Contested contested
                        && !contested.on().isAfter(until)
                        && endOf(entry).map(end -> end.isAfter(after)).orElse(true))
                .map(entry -> ((Contested) entry.what()).contest())
                .findFirst()
                .orElse(Contest.NONE);
    }

    private Stream<ProcedureEvent> event(ProcedureEntry entry) {
        return switch (entry.what()) {
            case Reached reached -> Stream.of(new ProcedureEvent.Happened(reached.milestone(), reached.on()));
            case Lengthened longer ->
                Stream.of(new ProcedureEvent.Extended(longer.clock(), longer.on(), longer.days()));
            case Excluded excluded -> Stream.of(paused(entry, excluded));
            case Contested _, Ended _, Paid _, Occurrence.Corrected _, Struck _ -> Stream.empty();
        };
    }

    private ProcedureEvent.Paused paused(ProcedureEntry entry, Excluded excluded) {
        var until = excluded.until().or(() -> endOf(entry)).orElse(LocalDate.MAX);
        return new ProcedureEvent.Paused(excluded.reason(), excluded.on(), until);
    }

    private Stream<ProcedureEntry> standing() {
        var struck = all(Struck.class).map(Struck::entry).collect(toUnmodifiableSet());
        return entries.stream().filter(entry -> !struck.contains(entry.number()));
    }

    private <O extends Occurrence> Stream<O> counted(Class<O> kind) {
        return standing().map(ProcedureEntry::what).filter(kind::isInstance).map(kind::cast);
    }

    private <O extends Occurrence> Stream<O> all(Class<O> kind) {
        return entries.stream()
                .map(ProcedureEntry::what)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
