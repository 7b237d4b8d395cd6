package org.fundwatch.caseevents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.cases.CheckedClaim;
import org.fundwatch.cases.Lead;
import org.fundwatch.cases.LeadDecision;
import org.fundwatch.cases.LeadDecision.Opened;
import org.fundwatch.cases.LeadOpening;
import org.fundwatch.cases.LeadPolicies;
import org.fundwatch.cases.Referral;
import org.fundwatch.cases.Tally;
import org.fundwatch.cases.store.Leads;
import org.fundwatch.cases.store.Tallies;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.data.Audit;
import org.fundwatch.platform.data.AuditEntry;

/** Counts checked claims, and opens a lead when a month's findings call for one: the same in whatever order they come. */
@ApplicationScoped
class ClaimWatch {
    private final Tallies tallies;
    private final Leads leads;
    private final LeadPolicies policies;
    private final Audit audit;
    private final TimeSource time;
    private final String version;

    ClaimWatch(
            Tallies tallies,
            Leads leads,
            LeadPolicies policies,
            Audit audit,
            TimeSource time,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
        this.tallies = tallies;
        this.leads = leads;
        this.policies = policies;
        this.audit = audit;
        this.time = time;
    }

    Uni<Void> count(CheckedClaim claim) {
        return tallies.add(claim).chain(tally -> act(tally, LeadOpening.decide(tally, policies)));
    }

    /** Fails with {@link IllegalStateException} while no check of the month was counted: it may still be on its way. */
    Uni<Void> refer(Referral referral) {
        return tallies.held(referral.institution(), referral.month())
                .map(tally -> tally.orElseThrow(
                        () -> new IllegalStateException("no check of that month is counted, or not yet")))
                .chain(tally -> open(LeadOpening.referred(tally, version, time.now())));
    }

    private Uni<Void> act(Tally tally, LeadDecision decision) {
        return switch (decision) {
            case Opened opened ->
                open(new Lead(tally, Optional.of(opened.policy().evidence()), opened.trace(), time.now()));
            case LeadDecision.NotReached _, LeadDecision.NoPolicy _ ->
                Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> open(Lead lead) {
        return leads.open(lead)
                .chain(first ->
                        first ? audit.record(entry(lead)) : Uni.createFrom().voidItem());
    }

    private static AuditEntry entry(Lead lead) {
        var tally = lead.tally();
        Map<String, String> details = Map.of(
                "month", tally.month().toString(),
                "policy", lead.trace().policy().value(),
                "policyVersion", lead.trace().policyVersion());
        return new AuditEntry(Register.NAME, "open-lead", tally.institution().value(), lead.openedAt(), details);
    }
}
