package org.fundwatch.cases.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.clocks.ClockPolicies;
import org.fundwatch.cases.clocks.ClockPolicy;
import org.fundwatch.cases.clocks.LateChargeRule;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.cases.clocks.ProcedureClock;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.WorkingDays;
import org.fundwatch.platform.PolicyReader;

/** Cases whose procedure reads as a sentence, under the policies as they ship. */
record Proceeding(CaseProcedure of) {
    static final Timeline<ClockPolicy> POLICIES = ClockPolicies.of(
            ClockPolicies.PENALTY.stream().map(PolicyReader::read).toList());
    static final Timeline<LateChargeRule> LATE = LateChargeRule.timeline(
            LateChargeRule.RESOURCES.stream().map(PolicyReader::read).toList());

    static Proceeding at(Stage stage) {
        return new Proceeding(
                new CaseProcedure(stage, day("2026-03-02"), day("2026-03-20"), List.of(), ProcedureRecord.EMPTY));
    }

    /** Fined 1,000.00 yuan, with 500.00 to go back, on 2026-06-01. */
    static Proceeding fined() {
        return fined("1000.00");
    }

    static Proceeding fined(String yuan) {
        var demand =
                new Demand(1, day("2026-06-01"), Money.yuan("500.00"), Money.yuan(yuan), Money.ZERO, Optional.empty());
        return at(Stage.PENALTY_DECIDED).demanding(demand);
    }

    Proceeding receivedOn(String day) {
        return new Proceeding(new CaseProcedure(of.stage(), day(day), day(day), of.demands(), of.record()));
    }

    Proceeding demanding(Demand demand) {
        return new Proceeding(
                new CaseProcedure(of.stage(), of.receivedOn(), of.movedOn(), demands(demand), of.record()));
    }

    private List<Demand> demands(Demand demand) {
        return Stream.concat(of.demands().stream().filter(it -> it.number() != demand.number()), Stream.of(demand))
                .toList();
    }

    /** Decided anew: fined a sum on a day, with nothing to go back. */
    Proceeding again(String yuan, String on) {
        return demanding(new Demand(
                of.demands().size() + 1, day(on), Money.ZERO, Money.yuan(yuan), Money.ZERO, Optional.empty()));
    }

    Proceeding at(String stage, String movedOn) {
        return new Proceeding(
                new CaseProcedure(Stage.valueOf(stage), of.receivedOn(), day(movedOn), of.demands(), of.record()));
    }

    Proceeding revoked(String on) {
        var demand = of.demand().orElseThrow();
        return demanding(new Demand(
                demand.number(),
                demand.decidedOn(),
                demand.refund(),
                demand.fine(),
                demand.confiscated(),
                Optional.of(day(on)),
                demand.fined()));
    }

    /** Served on Thursday 2026-06-11, so that the last day of payment is 2026-06-26. */
    Proceeding served() {
        return reached(Milestone.SERVED, "2026-06-11");
    }

    Proceeding reached(Milestone milestone, String on) {
        return with(new Occurrence.Reached(milestone, day(on)));
    }

    Proceeding paid(String yuan, String on) {
        return with(new Occurrence.Paid(Ledger.FINE, Money.yuan(yuan), day(on), Optional.empty()));
    }

    Proceeding with(Occurrence what) {
        return with(Optional.empty(), what);
    }

    /** A service or a payment of one of several. */
    Proceeding of(Addressee whose, Occurrence what) {
        return with(Optional.of(whose), what);
    }

    private Proceeding with(Optional<Addressee> whose, Occurrence what) {
        var entry = new ProcedureEntry(
                of.record().next(),
                of.decision(what.on()),
                whose,
                what,
                "",
                new ActorId("staff-1"),
                Instant.parse("2026-07-01T00:00:00Z"));
        return new Proceeding(of.with(entry));
    }

    ProcedureClock clock(String on) {
        return of.clock(day(on), POLICIES, WorkingDays.china());
    }

    Balance balance(String on) {
        return Balance.of(of, it -> it.clock(day(on), POLICIES, WorkingDays.china()), day(on), LATE);
    }

    List<String> states(String on) {
        var said = new ArrayList<String>();
        clock(on).deadlines().forEach(it -> said.add(it.clock() + " " + it.state(day(on))));
        return said;
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
