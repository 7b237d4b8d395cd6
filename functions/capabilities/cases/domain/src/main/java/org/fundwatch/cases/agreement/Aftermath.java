package org.fundwatch.cases.agreement;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.cases.agreement.Reapplication.Applicant;
import org.fundwatch.cases.agreement.Reapplication.Past;
import org.fundwatch.kernel.MissingFact;

/** What follows from a termination for a new application (解除后的重新申请), from what is on file about it. */
record Aftermath(AgreementFile file, TakenMeasure ended, LocalDate on) {

    ReapplicationDecision again(AgreementPolicies policies) {
        return ended.note()
                .bar()
                .map(reason -> again(reason, policies))
                .orElseGet(() -> undetermined("whether the agreement ended for a violation or for a breach"));
    }

    private ReapplicationDecision again(BarReason reason, AgreementPolicies policies) {
        var kind = InstitutionKind.of(file.institution());
        var asked = policies.at(kind, on)
                .flatMap(policy -> Optional.ofNullable(policy.bars().bars().get(reason)))
                .flatMap(Bar::andWhile);
        var silent = asked.filter(owed -> isOwed(owed).isEmpty());
        return silent.map(owed -> undetermined("whether " + owed + " still holds"))
                .orElseGet(() -> Reapplication.bar(
                        new Applicant(kind, List.of(new Past(reason, ended.decidedOn())), owed()), on, policies));
    }

    private Set<Outstanding> owed() {
        return Stream.of(Outstanding.values())
                .filter(it -> isOwed(it).orElse(false))
                .collect(toUnmodifiableSet());
    }

    /** What people recorded last of it after a measure that stands; empty where they recorded nothing. */
    private Optional<Boolean> isOwed(Outstanding what) {
        return switch (what) {
            case PENALTY_OUTSTANDING -> last(FollowUpKind.PENALTY_OUTSTANDING, FollowUpKind.PENALTY_PERFORMED);
            case DAMAGES_OUTSTANDING -> last(FollowUpKind.DAMAGES_OUTSTANDING, FollowUpKind.DAMAGES_PAID);
        };
    }

    private Optional<Boolean> last(FollowUpKind owed, FollowUpKind settled) {
        var newest = file.until(on)
                .filter(it -> !it.isAnnulled(on))
                .flatMap(it -> it.newest(on, owed, settled).stream())
                .toList();
        return newest.isEmpty() ? Optional.empty() : Optional.of(newest.contains(owed));
    }

    private static ReapplicationDecision undetermined(String missing) {
        return new ReapplicationDecision.Undetermined(new MissingFact(missing));
    }
}
