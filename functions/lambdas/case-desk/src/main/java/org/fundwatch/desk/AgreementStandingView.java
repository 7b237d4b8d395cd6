package org.fundwatch.desk;

import static java.util.Optional.empty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.agreement.AgreementStanding;
import org.fundwatch.cases.agreement.AgreementStanding.Ended;
import org.fundwatch.cases.agreement.AgreementStanding.EndedWith;
import org.fundwatch.cases.agreement.AgreementStanding.InForce;
import org.fundwatch.cases.agreement.AgreementStanding.NothingOnFile;
import org.fundwatch.cases.agreement.AgreementStanding.TermOver;
import org.fundwatch.cases.agreement.AgreementStanding.UnderSuspension;
import org.fundwatch.cases.agreement.BarReason;
import org.fundwatch.cases.agreement.Outstanding;
import org.fundwatch.cases.agreement.ReapplicationDecision;
import org.fundwatch.cases.agreement.ReapplicationDecision.Barred;
import org.fundwatch.cases.agreement.ReapplicationDecision.Free;
import org.fundwatch.cases.agreement.ReapplicationDecision.OpenBar;
import org.fundwatch.cases.agreement.RestorationDecision;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Trace;

/**
 * How the agreement stands on the day asked for.
 *
 * @param measure the measure that makes it so, by its number
 * @param endedWith the other shop of the same principal whose measure it is, where the agreement ended with that one
 * @param until the last day of the term, where nothing stops the agreement or its term is over
 * @param bars what bars a new application after a termination
 * @param freeOn the first day on which nothing bars one any more, where every bar has an end
 * @param missing when undetermined: what is not on file
 */
record AgreementStandingView(
        AgreementState state,
        Optional<Integer> measure,
        Optional<String> endedWith,
        Optional<LocalDate> until,
        List<BarView> bars,
        Optional<LocalDate> freeOn,
        Optional<String> missing,
        Optional<PenaltyView.BasisView> basis,
        Optional<TraceView> trace) {

    /** One bar: its first free day, or what is owed, or neither where its reason has no end of its own. */
    record BarView(BarReason reason, Optional<LocalDate> freeOn, Optional<Outstanding> owed) {
        static BarView of(OpenBar bar) {
            return new BarView(bar.reason(), bar.freeOn(), bar.owed());
        }
    }

    static AgreementStandingView of(AgreementStanding standing) {
        return switch (standing) {
            case NothingOnFile _ -> bare(AgreementState.NOTHING_ON_FILE, empty());
            case InForce(var until) -> bare(AgreementState.IN_FORCE, Optional.of(until));
            case TermOver(var until) -> bare(AgreementState.TERM_OVER, Optional.of(until));
            case UnderSuspension(var measure, var decision) -> suspended(measure, decision);
            case Ended(var measure, var again) -> ended(measure, again);
            case EndedWith(var end, var again) ->
                ended(end.measure(), again).with(end.of().value());
        };
    }

    private static AgreementStandingView suspended(int measure, RestorationDecision decision) {
        return switch (decision) {
            case RestorationDecision.Restored(var trace) -> by(measure, AgreementState.IN_FORCE, empty(), trace);
            case RestorationDecision.StillSuspended(var trace) -> by(measure, AgreementState.SUSPENDED, empty(), trace);
            case RestorationDecision.NotRectified it ->
                by(measure, AgreementState.MUST_END, Optional.of(it.basis()), it.trace());
            case RestorationDecision.TermOver it ->
                by(measure, AgreementState.TERM_OVER, Optional.of(it.basis()), it.trace());
            case RestorationDecision.EndsInPrinciple it ->
                by(measure, AgreementState.ENDS_IN_PRINCIPLE, Optional.of(it.basis()), it.trace());
            case RestorationDecision.Undetermined(var fact) ->
                silent(measure, AgreementState.SUSPENSION_UNDETERMINED, fact.name());
        };
    }

    private static AgreementStandingView ended(int measure, ReapplicationDecision again) {
        return switch (again) {
            case Free(var trace) -> by(measure, AgreementState.ENDED_FREE, empty(), trace);
            case Barred it ->
                by(measure, AgreementState.ENDED_BARRED, Optional.of(it.basis()), it.trace())
                        .barred(it);
            case ReapplicationDecision.Undetermined(var fact) ->
                silent(measure, AgreementState.ENDED_UNDETERMINED, fact.name());
        };
    }

    private AgreementStandingView with(String shop) {
        return new AgreementStandingView(state, measure, Optional.of(shop), until, bars, freeOn, missing, basis, trace);
    }

    private AgreementStandingView barred(Barred barred) {
        var open = barred.bars().stream().map(BarView::of).toList();
        return new AgreementStandingView(
                state, measure, endedWith, until, open, barred.freeOn(), missing, basis, trace);
    }

    private static AgreementStandingView bare(AgreementState state, Optional<LocalDate> until) {
        return new AgreementStandingView(state, empty(), empty(), until, List.of(), empty(), empty(), empty(), empty());
    }

    private static AgreementStandingView silent(int measure, AgreementState state, String missing) {
        return new AgreementStandingView(
                state,
                Optional.of(measure),
                empty(),
                empty(),
                List.of(),
                empty(),
                Optional.of(missing),
                empty(),
                empty());
    }

    private static AgreementStandingView by(
            int measure, AgreementState state, Optional<LegalBasis> basis, Trace trace) {
        return new AgreementStandingView(
                state,
                Optional.of(measure),
                empty(),
                empty(),
                List.of(),
                empty(),
                empty(),
                basis.map(PenaltyView.BasisView::of),
                Optional.of(TraceView.of(trace)));
    }
}
