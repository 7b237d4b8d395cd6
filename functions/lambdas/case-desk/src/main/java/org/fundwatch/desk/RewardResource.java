package org.fundwatch.desk;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Findings;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.RecoverableLoss;
import org.fundwatch.cases.store.CaseFiles;
import org.fundwatch.cases.store.FindingLog;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.rewards.Particulars;
import org.fundwatch.rewards.RewardCalculation;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.Subject;
import org.fundwatch.rewards.store.DecidedRewards;

/** The reward of a case: the one worked out, and one that would be. */
@Path("/v1/cases/{caseNumber}/reward")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class RewardResource {
    private final Caller caller;
    private final CaseFiles files;
    private final FindingLog findings;
    private final DecidedRewards rewards;
    private final RewardPolicies policies;
    private final RewardActs acts;
    private final PenaltyLaw law;
    private final TimeSource time;

    RewardResource(
            Caller caller,
            CaseFiles files,
            FindingLog findings,
            DecidedRewards rewards,
            RewardPolicies policies,
            RewardActs acts,
            PenaltyLaw law,
            TimeSource time) {
        this.caller = caller;
        this.files = files;
        this.findings = findings;
        this.rewards = rewards;
        this.policies = policies;
        this.acts = acts;
        this.law = law;
        this.time = time;
    }

    @GET
    @Operation(
            summary =
                    "The reward worked out for the case, as its last review left it. Any role of the cases but finance.")
    public Uni<RewardView> read(@PathParam("caseNumber") String number) {
        caller.as(Duties.READ_REWARD);
        var caseNumber = Inputs.caseNumber(number);
        return Panache.withSession(() -> files.of(caseNumber).chain(this::view));
    }

    @GET
    @Path("what-if")
    @Operation(summary = "The reward if a scheme of unknown start held from a day. Role: adjudicator.")
    public Uni<WhatIfView> whatIf(
            @PathParam("caseNumber") String number,
            @QueryParam("assumedFrom") @Parameter(required = true, schema = @Schema(implementation = LocalDate.class))
                    String assumedFrom) {
        caller.as(Duties.ESTIMATE_REWARDS);
        var from = Inputs.date("assumedFrom", assumedFrom);
        return Panache.withSession(() -> files.of(Inputs.caseNumber(number)).chain(this::facts))
                .map(facts -> RewardCalculation.whatIf(facts, policies, from))
                .map(decision -> WhatIfView.of(decision, from));
    }

    private Uni<RewardView> view(CaseFile file) {
        return rewards.of(file.number())
                .map(reward -> reward.orElseThrow(() -> new Rejected(new Failure.NoSuchResource())))
                .chain(reward -> acts.view(file, reward));
    }

    /** Those of the last decision, its reviews' answers with them; where none was made yet, those of the file. */
    private Uni<RewardFacts> facts(CaseFile file) {
        return rewards.of(file.number())
                .chain(decided -> decided.map(it -> Uni.createFrom().item(RewardFacts.of(it.trace())))
                        .orElseGet(() -> findings.of(file.number()).map(found -> facts(file, found))));
    }

    private RewardFacts facts(CaseFile file, Findings found) {
        var subject = Subject.valueOf(file.subject().name());
        var losses = new Losses(new RecoverableLoss(law, time.today()));
        var matter = new RewardFindings(found, losses).matter();
        var said = matter.nature().map(Particulars.NONE::with).orElse(Particulars.NONE);
        return new RewardFacts(file.number(), file.place(), subject, losses.of(found), file.filedOn(), said)
                .with(matter);
    }
}
