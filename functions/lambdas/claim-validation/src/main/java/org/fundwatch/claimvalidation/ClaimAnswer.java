package org.fundwatch.claimvalidation;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.fundwatch.claims.checking.CheckText;
import org.fundwatch.claimvalidation.Outcome.Reason;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Rejected;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** An outcome as {@code POST /v1/claims/check} answers it. */
final class ClaimAnswer {

    /** Rejected as {@link Failure.NotRecorded} or {@link Failure.TooMuchFound} if the claim waits nowhere. */
    static RestResponse<String> of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Checked checked -> found(CheckText.of(checked.checkId(), checked.result(), checked.edition()));
            case Outcome.GoOn late when late.later() == Outcome.Later.QUEUED -> waiting(late);
            case Outcome.GoOn late
            when late.reason() == Reason.TOO_MUCH_FOUND ->
                throw new Rejected(new Failure.TooMuchFound(CheckQueue.MOST_BYTES));
            case Outcome.GoOn _ -> throw new Rejected(new Failure.NotRecorded());
        };
    }

    /** What was found, at once or by now. */
    static RestResponse<String> found(String check) {
        return with(Status.OK, check).build();
    }

    private static RestResponse<String> waiting(Outcome.GoOn late) {
        var told = new LinkedHashMap<String, Object>();
        told.put("checkId", late.checkId().toString());
        told.put("reason", late.reason().name());
        return with(Status.ACCEPTED, JsonBody.write(told))
                .header("Location", path(late.checkId()))
                .build();
    }

    private static String path(UUID checkId) {
        return "/v1/claims/checks/" + checkId;
    }

    private static ResponseBuilder<String> with(Status status, String body) {
        return ResponseBuilder.create(status, body).header("Cache-Control", "no-store");
    }

    private ClaimAnswer() {}
}
