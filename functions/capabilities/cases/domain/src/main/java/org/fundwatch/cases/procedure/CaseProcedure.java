package org.fundwatch.cases.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.clocks.Clock;
import org.fundwatch.cases.clocks.ClockPolicy;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.cases.clocks.ProcedureClock;
import org.fundwatch.cases.clocks.ProcedureEvent.Happened;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.WorkingDays;

/**
 * The procedure of one case (办案程序): what its file says by itself, and what people recorded.
 *
 * @param receivedOn the day on which the report came in: the clue (收到材料)
 * @param movedOn the day of the last change of stage
 */
public record CaseProcedure(
        Stage stage, LocalDate receivedOn, LocalDate movedOn, Optional<Demand> demand, ProcedureRecord record) {
    private static final Set<Clock> OF_A_PENALTY = Set.of(Clock.SERVICE, Clock.PAYMENT);

    /** Every period of the case as of a day; those of service and payment are of a penalty, and fall with it. */
    public ProcedureClock clock(LocalDate on, Timeline<ClockPolicy> policies, WorkingDays calendar) {
        var all = ProcedureClock.of(Stream.concat(fromFile(), record.events()).toList(), policies, calendar);
        return demand.filter(it -> !it.fellBy(on)).isPresent()
                ? all
                : new ProcedureClock(
                        all.deadlines().stream()
                                .filter(deadline -> !OF_A_PENALTY.contains(deadline.clock()))
                                .toList(),
                        all.missing());
    }

    /** The same with one more entry. */
    public CaseProcedure with(ProcedureEntry entry) {
        return new CaseProcedure(stage, receivedOn, movedOn, demand, record.with(entry));
    }

    /** The day on which what was paid first reached what was fined (缴清罚款); empty while it has not. */
    public Optional<LocalDate> finePaidOn() {
        var fine = demand.map(Demand::fine).filter(it -> !it.equals(Money.ZERO));
        var payments = record.payments(Ledger.FINE);
        return fine.flatMap(sum -> payments.stream()
                .map(Occurrence.Paid::on)
                .filter(day -> received(payments, day).compareTo(sum) >= 0)
                .findFirst());
    }

    static Money received(List<Occurrence.Paid> payments, LocalDate until) {
        return payments.stream()
                .filter(paid -> !paid.on().isAfter(until))
                .map(Occurrence.Paid::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private Stream<Happened> fromFile() {
        var clue = Stream.of(new Happened(Milestone.CLUE_FOUND, receivedOn));
        var decided = demand.stream().map(it -> new Happened(Milestone.DECIDED, it.decidedOn()));
        var paid = finePaidOn().stream().map(day -> new Happened(Milestone.FINE_PAID, day));
        return Stream.of(clue, decided, paid, nothingToPay(), ended()).flatMap(all -> all);
    }

    /** A decision without a fine is paid as it is served. */
    private Stream<Happened> nothingToPay() {
        return demand.filter(it -> it.fine().equals(Money.ZERO)).isEmpty()
                ? Stream.empty()
                : record.events()
                        .filter(Happened.class::isInstance)
                        .map(Happened.class::cast)
                        .filter(event -> event.what() == Milestone.SERVED)
                        .map(event -> new Happened(Milestone.FINE_PAID, event.on()));
    }

    /** A case that ended without a penalty was not filed, or was dealt with, on its last day. */
    private Stream<Happened> ended() {
        return switch (stage) {
            case REFUSED -> Stream.of(new Happened(Milestone.CASE_NOT_FILED, movedOn));
            case CLOSED_UNSUBSTANTIATED ->
                Stream.of(new Happened(Milestone.CASE_NOT_FILED, movedOn), new Happened(Milestone.DECIDED, movedOn));
            case CLOSED_SUBSTANTIATED ->
                demand.isPresent() ? Stream.empty() : Stream.of(new Happened(Milestone.DECIDED, movedOn));
            case RECEIVED, ACCEPTED, INVESTIGATED, PENALTY_PROPOSED, PENALTY_DECIDED, PENALTY_REVOKED -> Stream.empty();
        };
    }
}
