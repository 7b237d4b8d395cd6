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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.rewards.RewardAct;

/** The steps of a reward (奖励办理): review, approval by another person, refusal, notice. */
@Path("/v1/cases/{caseNumber}/reward")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class RewardStepResource {
    private final Caller caller;
    private final Orders orders;
    private final RewardDesk desk;
    private final Reviewing reviewing;
    private final ApprovalStep approval;
    private final OtherRewardSteps others;
    private final RewardReading reading;
    private final TimeSource time;

    RewardStepResource(
            Caller caller,
            Orders orders,
            RewardDesk desk,
            Reviewing reviewing,
            ApprovalStep approval,
            OtherRewardSteps others,
            RewardReading reading,
            TimeSource time) {
        this.caller = caller;
        this.orders = orders;
        this.desk = desk;
        this.reviewing = reviewing;
        this.approval = approval;
        this.others = others;
        this.reading = reading;
        this.time = time;
    }

    @POST
    @Path("review")
    @Operation(
            summary =
                    "Answer the open conditions and decide the reward again, with those of all reports of the matter. Role: adjudicator.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReviewBody.class)))
    public Uni<RewardStepView> review(@PathParam("caseNumber") String number, byte[] json) {
        var order = orders.toReward(RewardAct.REVIEW, number);
        var body = ReviewBody.parse(JsonBody.read(json));
        return reviewing.review(order.with(body.details()), body);
    }

    @POST
    @Path("approval")
    @Operation(summary = "Approve the reviewed reward, as another person than its reviewers. Role: adjudicator.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RewardApprovalBody.class)))
    public Uni<RewardStepView> approve(@PathParam("caseNumber") String number, byte[] json) {
        var order = orders.toReward(RewardAct.APPROVE, number);
        var body = RewardApprovalBody.parse(JsonBody.read(json));
        return desk.perform(RewardAct.APPROVE, order.with(body.details()), held -> approval.approve(held, body, order));
    }

    @POST
    @Path("refusal")
    @Operation(summary = "Give no reward, with the reason. Role: adjudicator.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RewardRefusalBody.class)))
    public Uni<RewardStepView> refuse(@PathParam("caseNumber") String number, byte[] json) {
        var order = orders.toReward(RewardAct.REFUSE, number);
        var body = RewardRefusalBody.parse(JsonBody.read(json));
        return desk.perform(RewardAct.REFUSE, order.with(body.details()), held -> others.refuse(held, body, order));
    }

    @POST
    @Path("notice")
    @Operation(summary = "Record that the notice reached the reporter; the term to claim begins. Role: adjudicator.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RewardNoticeBody.class)))
    public Uni<RewardStepView> giveNotice(@PathParam("caseNumber") String number, byte[] json) {
        var order = orders.toReward(RewardAct.NOTIFY, number);
        var body = RewardNoticeBody.parse(JsonBody.read(json), time.today());
        return desk.perform(RewardAct.NOTIFY, order.with(body.details()), held -> others.giveNotice(held, body, order));
    }

    @GET
    @Path("steps")
    @Operation(summary = "Where the reward stands, what is open, and by when. Roles: adjudicator, auditor.")
    public Uni<RewardStepsView> steps(@PathParam("caseNumber") String number) {
        caller.as(Duties.READ_REWARDS);
        var caseNumber = Inputs.caseNumber(number);
        return Panache.withSession(() -> reading.of(caseNumber));
    }
}
