package org.fundwatch.desk;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.rewards.RewardAct;

/** An approved reward is taken back (收回奖励), by two people: stopped before the payment, recovered after it. */
@Path("/v1/cases/{caseNumber}/reward/recall")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class RewardRecallResource {
    private final Orders orders;
    private final RewardDesk desk;
    private final RecallStep recall;

    RewardRecallResource(Orders orders, RewardDesk desk, RecallStep recall) {
        this.orders = orders;
        this.desk = desk;
        this.recall = recall;
    }

    @POST
    @Operation(summary = "Ask that the reward be taken back: forged material or hidden facts. Role: adjudicator.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RecallBody.class)))
    public Uni<RecallView> request(@PathParam("caseNumber") String number, byte[] json) {
        var order = orders.toReward(RewardAct.ASK_RECALL, number);
        var body = RecallBody.parse(JsonBody.read(json));
        return recall.request(body, order.with(body.details()));
    }

    @POST
    @Path("decision")
    @Operation(summary = "Take the reward back, as another person than who asked. Role: adjudicator.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RecallDecisionBody.class)))
    public Uni<RewardStepView> decide(@PathParam("caseNumber") String number, byte[] json) {
        var order = orders.toReward(RewardAct.RECALL, number);
        var body = RecallDecisionBody.parse(JsonBody.read(json));
        return desk.perform(RewardAct.RECALL, order.with(body.details()), held -> recall.decide(held, body, order));
    }
}
