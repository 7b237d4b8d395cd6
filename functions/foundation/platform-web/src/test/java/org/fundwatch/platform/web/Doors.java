package org.fundwatch.platform.web;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.TreeSet;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.call.CallIds;

/** A few doors to knock at. */
@Path("/doors")
@Produces(MediaType.TEXT_PLAIN)
public class Doors {
    private final SecurityIdentity caller;

    Doors(SecurityIdentity caller) {
        this.caller = caller;
    }

    @POST
    @Path("/dates")
    @Consumes(MediaType.APPLICATION_JSON)
    public String date(String body) {
        return JsonBody.read(body).date("from").toString();
    }

    @GET
    @Path("/often")
    public String askedTooOften() {
        throw new Rejected(new Failure.AskedTooOften(7));
    }

    @GET
    @Path("/tries")
    public String tooManyTries() {
        throw new Rejected(new Failure.TooManyTries(7));
    }

    @GET
    @Path("/case")
    public String unknownCase() {
        throw new Rejected(new Failure.CaseUnknown());
    }

    @GET
    @Path("/ids")
    public String ids() {
        return CallIds.request().isPresent() + " " + CallIds.correlation().orElse("none");
    }

    @GET
    @Path("/crash")
    public String crash() {
        throw new IllegalStateException("张三 said so");
    }

    @GET
    @Path("/staff")
    @Authenticated
    public String staff() {
        return caller.getPrincipal().getName() + " " + new TreeSet<>(caller.getRoles());
    }

    @GET
    @Path("/adjudicators")
    @RolesAllowed("adjudicator")
    public String adjudicators() {
        return "come in";
    }
}
