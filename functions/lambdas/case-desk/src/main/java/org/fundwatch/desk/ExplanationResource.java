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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.fundwatch.cases.NumberedPenalty;
import org.fundwatch.cases.explanation.DecisionExplanation;
import org.fundwatch.cases.explanation.Tongue;
import org.fundwatch.cases.store.CaseFiles;
import org.fundwatch.cases.store.FindingLog;
import org.fundwatch.cases.store.PenaltyLog;
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

    ExplanationResource(Caller caller, CaseFiles files, FindingLog findings, PenaltyLog penalties) {
        this.caller = caller;
        this.files = files;
        this.findings = findings;
        this.penalties = penalties;
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
                    String lang,
            @QueryParam("decision")
                    @Parameter(
                            description = "which decision of the case, from 1; the last one where none is named",
                            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "1000"))
                    String decision) {
        caller.as(Duties.ANY);
        var caseNumber = Inputs.caseNumber(number);
        var tongue = lang == null ? Tongue.CHINESE : Inputs.tongue(lang);
        var asked = Optional.ofNullable(decision).map(Inputs::decision);
        return Panache.withSession(() -> penalty(caseNumber, asked))
                .map(penalty -> ExplanationView.of(
                        penalty.number(), DecisionExplanation.of(caseNumber.value(), penalty, tongue)));
    }

    private Uni<NumberedPenalty> penalty(CaseNumber number, Optional<Integer> asked) {
        return files.of(number)
                .chain(file -> findings.of(number))
                .chain(found -> penalties.of(number, found))
                .map(all -> asked.map(all::of).orElseGet(all::latest))
                .map(penalty -> penalty.orElseThrow(() -> new Rejected(new Failure.NoSuchResource())));
    }
}
