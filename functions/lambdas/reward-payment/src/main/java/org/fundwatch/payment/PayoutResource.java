package org.fundwatch.payment;

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
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.payment.PayoutMark;

/** Claimed rewards by approval number: checked, paid, sent back. */
@Path("/v1/payouts")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class PayoutResource {
    private final Caller caller;
    private final Orders orders;
    private final PayoutReading reading;
    private final AskedPayouts asked;
    private final CheckStep checking;
    private final Settling settling;
    private final PaidReturns returns;
    private final Once once;

    PayoutResource(
            Caller caller,
            Orders orders,
            PayoutReading reading,
            AskedPayouts asked,
            CheckStep checking,
            Settling settling,
            PaidReturns returns,
            Once once) {
        this.caller = caller;
        this.orders = orders;
        this.reading = reading;
        this.asked = asked;
        this.checking = checking;
        this.settling = settling;
        this.returns = returns;
        this.once = once;
    }

    @GET
    @Operation(
            summary =
                    "Claimed rewards, perhaps only those at one step; what waits first, and of that the oldest claim. Roles: reward-payer, payout-checker, auditor.")
    public Uni<PayoutList> list(
            @QueryParam("step") @Parameter(schema = @Schema(implementation = RewardStep.class)) String step,
            @QueryParam("page")
                    @Parameter(
                            description = "of 200 rewards, from 1",
                            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "1000"))
                    String page,
            @QueryParam("after")
                    @Parameter(
                            description = "where the page begins, as the page before it said; not beside a page",
                            schema = @Schema(implementation = String.class, pattern = "^" + PayoutMark.FORM + "$"))
                    String after) {
        caller.as(Duties.READ_PAYOUTS);
        var wanted = asked.wanted(step, page, after);
        return Panache.withSession(() -> reading.list(wanted));
    }

    @GET
    @Path("{approvalNumber}")
    @Operation(summary = "One claimed reward with its checks and orders. Roles: reward-payer, payout-checker, auditor.")
    public Uni<PayoutView> read(@PathParam("approvalNumber") String number) {
        caller.as(Duties.READ_PAYOUTS);
        var approval = Inputs.approval(number);
        return Panache.withSession(() -> reading.of(approval));
    }

    @POST
    @Path("{approvalNumber}/check")
    @Operation(summary = "Have the vault hold the claim against the report. Role: payout-checker; never who pays.")
    public Uni<CheckView> check(@PathParam("approvalNumber") String number) {
        return checking.check(orders.to("CHECK_PAYOUT", Duties.CHECK, number));
    }

    @POST
    @Path("{approvalNumber}/payment")
    @Operation(summary = "The bank has paid. Role: reward-payer; never who checked.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PaidBody.class)))
    public Uni<SettledView> pay(@PathParam("approvalNumber") String number, byte[] json) {
        var order = orders.to("PAY_REWARD", Duties.PAY, number);
        var body = PaidBody.parse(JsonBody.read(json));
        var approval = Inputs.approval(number);
        return once.carryOut(
                        order.with(body.details()),
                        () -> settling.pay(approval, body, order).map(step -> SettledView.write(approval, step)))
                .map(SettledView::read);
    }

    @POST
    @Path("{approvalNumber}/return")
    @Operation(summary = "The bank has sent the money back. Role: reward-payer; never who checked.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReturnBody.class)))
    public Uni<SettledView> giveBack(@PathParam("approvalNumber") String number, byte[] json) {
        var order = orders.to("RETURN_PAYMENT", Duties.PAY, number);
        var body = ReturnBody.parse(JsonBody.read(json));
        var approval = Inputs.approval(number);
        return once.carryOut(
                        order.with(body.details()),
                        () -> settling.giveBack(approval, body, order).map(step -> SettledView.write(approval, step)))
                .map(SettledView::read);
    }

    @POST
    @Path("{approvalNumber}/paid-return")
    @Operation(summary = "The bank has sent back what it had paid. Role: reward-payer; never who checked.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PaidReturnBody.class)))
    public Uni<SettledView> giveBackPaid(@PathParam("approvalNumber") String number, byte[] json) {
        var order = orders.to("RETURN_PAID", Duties.PAY, number);
        var body = PaidReturnBody.parse(JsonBody.read(json));
        var approval = Inputs.approval(number);
        return once.carryOut(
                        order.with(body.details()),
                        () -> returns.record(approval, body, order).map(step -> SettledView.write(approval, step)))
                .map(SettledView::read);
    }
}
