package org.fundwatch.desk;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.rewards.RewardStatement;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.store.RewardQueue;

/** All rewards: by where they stand, by the year's budget, and what came back of them. */
@Path("/v1/rewards")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class RewardsResource {
    private final Caller caller;
    private final Orders orders;
    private final RewardQueue queue;
    private final Recovering recovering;

    RewardsResource(Caller caller, Orders orders, RewardQueue queue, Recovering recovering) {
        this.caller = caller;
        this.orders = orders;
        this.queue = queue;
        this.recovering = recovering;
    }

    @GET
    @Operation(summary = "The rewards at one step, the longest there first. Roles: adjudicator, auditor.")
    public Uni<RewardList> list(
            @QueryParam("step") @Parameter(required = true, schema = @Schema(implementation = RewardStep.class))
                    String step) {
        caller.as(Duties.READ_REWARDS);
        var wanted = Inputs.rewardStep(step);
        return Panache.withSession(() -> queue.at(wanted)).map(RewardList::of);
    }

    @GET
    @Path("statement")
    @Operation(summary = "What became of the rewards of one year's budget; it adds up. Roles: reward-payer, auditor.")
    public Uni<StatementView> statement(
            @QueryParam("year")
                    @Parameter(required = true, schema = @Schema(implementation = Integer.class, minimum = "2000"))
                    String year) {
        caller.as(Duties.READ_STATEMENTS);
        var wanted = Inputs.statementYear(year);
        return Panache.withSession(() -> queue.ofBudget(wanted))
                .map(parts -> StatementView.of(RewardStatement.of(wanted, parts)));
    }

    @POST
    @Path("{approvalNumber}/recovery")
    @Operation(summary = "Record that one payment of a reward came back, by its voucher. Role: reward-payer.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RecoveryBody.class)))
    public Uni<RecoveryView> recover(@PathParam("approvalNumber") String number, byte[] json) {
        var order = orders.toRecover(number);
        var body = RecoveryBody.parse(JsonBody.read(json));
        return recovering.recover(order.with(body.details()), body);
    }
}
