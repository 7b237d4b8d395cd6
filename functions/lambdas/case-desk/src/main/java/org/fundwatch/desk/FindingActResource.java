package org.fundwatch.desk;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.fundwatch.claims.review.FindingAct;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.TimeSource;

/** The life of findings (疑点办理): every act is about one or many, and says of each what came of it. */
@Path("/v1/claim-findings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class FindingActResource {
    private static final String SUBJECT = "claim-findings";

    private final Orders orders;
    private final FindingDesk desk;
    private final TimeSource time;

    FindingActResource(Orders orders, FindingDesk desk, TimeSource time) {
        this.orders = orders;
        this.desk = desk;
        this.time = time;
    }

    @POST
    @Path("initial-review")
    @Operation(
            summary = "Review findings for the first time: an opinion that another person has to look at. Role:"
                    + " investigator.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = JudgementBody.class)))
    public Uni<FindingActView> review(byte[] json) {
        return judge(FindingAct.REVIEW, json);
    }

    @POST
    @Path("re-review")
    @Operation(summary = "Review findings again, as another person; this opinion counts. Role: adjudicator.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = JudgementBody.class)))
    public Uni<FindingActView> reviewAgain(byte[] json) {
        return judge(FindingAct.REVIEW_AGAIN, json);
    }

    @POST
    @Path("appeal")
    @Operation(summary = "Record an institution's appeal that came on paper. Roles: intake-officer, investigator.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AppealBody.class)))
    public Uni<FindingActView> receiveAppeal(byte[] json) {
        var order = order(FindingAct.RECEIVE_APPEAL);
        var body = AppealBody.parse(JsonBody.read(json), time.today());
        return desk.carry(body.findings(), body::step, order.with(body.details()));
    }

    @POST
    @Path("verification")
    @Operation(
            summary =
                    "Verify confirmed findings, as a third person, with the appeal if there is one. Role: adjudicator.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = JudgementBody.class)))
    public Uni<FindingActView> verify(byte[] json) {
        return judge(FindingAct.VERIFY, json);
    }

    @POST
    @Path("handling")
    @Operation(
            summary = "Say what comes of verified findings; as a lead they are handed over to be looked into. Role:"
                    + " adjudicator.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = HandlingBody.class)))
    public Uni<FindingActView> handle(byte[] json) {
        var order = order(FindingAct.HANDLE);
        var body = HandlingBody.parse(JsonBody.read(json));
        return desk.carry(body.findings(), body::step, order.with(body.details()));
    }

    private Uni<FindingActView> judge(FindingAct act, byte[] json) {
        var order = order(act);
        var body = JudgementBody.parse(JsonBody.read(json));
        return desk.carry(body.findings(), by -> body.step(act, by), order.with(body.details()));
    }

    private Order order(FindingAct act) {
        return orders.toDo("FINDING_" + act, Duties.of(act), () -> SUBJECT);
    }
}
