package org.fundwatch.desk;

import static java.util.stream.Collectors.flatMapping;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.fundwatch.cases.clocks.Deadline;
import org.fundwatch.cases.store.CaseQueue;
import org.fundwatch.cases.store.Proceedings.Timed;
import org.fundwatch.platform.TimeSource;

/** What has to be done by when, over all open cases (期限提醒). */
@Path("/v1/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class DeadlineResource {
    static final int MOST_DAYS = 366;
    private final Caller caller;
    private final CaseQueue queue;
    private final TimeSource time;

    DeadlineResource(Caller caller, CaseQueue queue, TimeSource time) {
        this.caller = caller;
        this.queue = queue;
        this.time = time;
    }

    @GET
    @Operation(
            summary =
                    "What is past, and what may end within so many days, or within those of each policy's alert. Any role.")
    public Uni<DeadlineList> list(
            @QueryParam("within")
                    @Parameter(
                            schema = @Schema(implementation = Integer.class, minimum = "0", maximum = "" + MOST_DAYS))
                    String within) {
        caller.as(Duties.ANY);
        var today = time.today();
        var days = Optional.ofNullable(within).map(text -> Inputs.days("within", text, MOST_DAYS));
        return queue.all(
                CaseQueue.WATCHED, flatMapping(timed -> lines(timed, days, today), DeadlineList.soonest(today)));
    }

    private static Stream<DeadlineList.Line> lines(Timed timed, Optional<Integer> days, LocalDate today) {
        return due(timed, days, today).stream().map(deadline -> DeadlineList.Line.of(timed, deadline, today));
    }

    private static List<Deadline> due(Timed timed, Optional<Integer> days, LocalDate today) {
        return days.map(it -> timed.clocks().endingBy(today.plusDays(it), today))
                .orElseGet(() -> timed.clocks().alerts(today));
    }
}
