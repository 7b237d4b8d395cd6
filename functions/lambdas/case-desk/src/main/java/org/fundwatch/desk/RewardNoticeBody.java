package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** A notice that reached the reporter. */
@Schema(name = "NewRewardNotice", additionalProperties = Schema.False.class)
record RewardNoticeBody(
        @Schema(
                required = true,
                description =
                        "the day on which it did, from the approval on and not in the future; of an anonymous reporter, who reads it by the receipt, today")
        LocalDate receivedOn) {

    static RewardNoticeBody parse(Tree body, LocalDate today) {
        var parsed = new RewardNoticeBody(body.date("receivedOn"));
        if (parsed.receivedOn.isAfter(today)) {
            throw new Misfit("/receivedOn", "must not lie in the future");
        }
        body.finish();
        return parsed;
    }

    Map<String, String> details() {
        return Map.of("receivedOn", receivedOn.toString());
    }
}
