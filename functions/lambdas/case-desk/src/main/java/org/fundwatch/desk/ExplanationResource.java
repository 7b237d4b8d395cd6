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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.fundwatch.cases.explanation.DecisionExplanation;
import org.fundwatch.cases.explanation.Tongue;
import org.fundwatch.cases.store.CaseFiles;
import org.fundwatch.cases.store.FindingLog;
import org.fundwatch.cases.store.PenaltyLog;
import org.fundwatch.cases.store.RevocationLog;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** The penalty of a case in words that a citizen can read (决定说明). */
@Path("/v1/cases/{caseNumber}/explanation")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class ExplanationResource {
    private final Caller caller;
    private final CaseFiles files;
    private final FindingLog findings;
    private final PenaltyLog penalties;
    private final RevocationLog revocations;

    ExplanationResource(
            Caller caller, CaseFiles files, FindingLog findings, PenaltyLog penalties, RevocationLog revocations) {
        this.caller = caller;
        this.files = files;
        this.findings = findings;
        this.penalties = penalties;
        this.revocations = revocations;
    }

    @GET
    @Operation(summary = "The penalty in words that a citizen can read, without officers or reporters. Any role.")
    public Uni<ExplanationView> read(
            @PathParam("caseNumber") String number,
            @QueryParam("lang")
                    @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {"zh-CN", "en"},
                                            defaultValue = "zh-CN"))
                    String lang) {
        caller.as(Duties.ANY);
        var caseNumber = Inputs.caseNumber(number);
        var tongue = lang == null ? Tongue.CHINESE : Inputs.tongue(lang);
        return Panache.withSession(() -> explained(caseNumber, tongue)).map(ExplanationView::of);
    }

    private Uni<DecisionExplanation> explained(CaseNumber number, Tongue tongue) {
        return files.of(number)
                .chain(file -> findings.of(number))
                .chain(found -> penalties.of(number, found))
                .map(penalty -> penalty.orElseThrow(() -> new Rejected(new Failure.NoSuchResource())))
                .chain(penalty -> revocations
                        .of(number)
                        .map(revocation -> DecisionExplanation.of(number.value(), penalty, revocation, tongue)));
    }
}
