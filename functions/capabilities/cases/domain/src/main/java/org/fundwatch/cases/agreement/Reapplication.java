package org.fundwatch.cases.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fundwatch.cases.agreement.ReapplicationDecision.Barred;
import org.fundwatch.cases.agreement.ReapplicationDecision.Free;
import org.fundwatch.cases.agreement.ReapplicationDecision.OpenBar;
import org.fundwatch.cases.agreement.ReapplicationDecision.Undetermined;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Trace;

/** Decides whether an institution may apply again (重新申请定点). */
public final class Reapplication {
    private Reapplication() {}

    /**
     * A reason in an institution's past or present (不予受理的事由).
     *
     * @param since the day from which it counts: of the termination, of the finding out, of the second failed assessment
     */
    public record Past(BarReason reason, LocalDate since) {}

    /**
     * Who applies.
     *
     * @param outstanding what is still owed on the day of the application
     */
    public record Applicant(InstitutionKind kind, List<Past> past, Set<Outstanding> outstanding) {
        public Applicant {
            past = past.stream()
                    .sorted(Comparator.comparing(Past::since).thenComparing(Past::reason))
                    .toList();
            outstanding = Set.copyOf(outstanding);
        }
    }

    /** What bars an application on a day, by the rules in force on that day. */
    public static ReapplicationDecision bar(Applicant applicant, LocalDate on, AgreementPolicies policies) {
        return policies.at(applicant.kind(), on)
                .map(policy -> bar(applicant, on, policy))
                .orElseGet(() -> new Undetermined(new MissingFact("rules on new applications in force on " + on)));
    }

    private static ReapplicationDecision bar(Applicant applicant, LocalDate on, AgreementPolicy policy) {
        var unknown = applicant.past().stream()
                .map(Past::reason)
                .filter(reason -> !policy.bars().bars().containsKey(reason))
                .findFirst();
        return unknown.<ReapplicationDecision>map(
                        reason -> new Undetermined(new MissingFact("length of the bar for " + reason)))
                .orElseGet(() -> known(applicant, on, policy));
    }

    private static ReapplicationDecision known(Applicant applicant, LocalDate on, AgreementPolicy policy) {
        var all = Stream.concat(
                        applicant.past().stream()
                                .filter(past -> !past.since().isAfter(on))
                                .map(past -> open(past, applicant, policy)),
                        owedPenalty(applicant))
                .distinct()
                .toList();
        var trace = opened(applicant, on, policy);
        for (var bar : all) {
            trace = AgreementRule.AGR_30.answered(trace, bar.toString());
        }
        var open = all.stream().filter(bar -> bar.holdsOn(on)).toList();
        return open.isEmpty() ? new Free(trace) : new Barred(open, policy.bars().basis(), trace);
    }

    private static OpenBar open(Past past, Applicant applicant, AgreementPolicy policy) {
        var bar = policy.bars().bars().get(past.reason());
        var owed = bar.andWhile().filter(applicant.outstanding()::contains);
        return new OpenBar(past.reason(), owed.isPresent() ? Optional.empty() : freeOn(past, bar), owed);
    }

    /** A penalty that is still owed bars by itself, whatever it was for. */
    private static Stream<OpenBar> owedPenalty(Applicant applicant) {
        return applicant.outstanding().contains(Outstanding.PENALTY_OUTSTANDING)
                ? Stream.of(new OpenBar(BarReason.PENALTY_OUTSTANDING, Optional.empty(), Optional.empty()))
                : Stream.of();
    }

    // INTERPRETATION: the day that bears the same number, or the month's last, is free already, decision record 0017
    private static Optional<LocalDate> freeOn(Past past, Bar bar) {
        return bar.length().map(past.since()::plus);
    }

    private static Trace opened(Applicant applicant, LocalDate on, AgreementPolicy policy) {
        var trace = Trace.start(policy.id(), policy.version(), AgreementMeasures.CODE_VERSION)
                .fact("kind", applicant.kind().name())
                .fact("on", on.toString());
        for (var i = 0; i < applicant.past().size(); i++) {
            var past = applicant.past().get(i);
            trace = trace.fact("past." + (i + 1), past.reason() + " " + past.since());
        }
        for (var owed : new TreeSet<>(applicant.outstanding())) {
            trace = trace.fact("outstanding." + owed, "yes");
        }
        return AgreementRule.AGR_01.answered(trace, true);
    }
}
