package org.fundwatch.desk;

import java.time.Instant;
import java.util.LinkedHashMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.rewards.RecallGrounds;
import org.fundwatch.rewards.RewardRecall;

/** A request to take a reward back, which waits for another person. */
@Schema(name = "RewardRecall")
record RecallView(int recall, RecallGrounds grounds, String reason, String requestedBy, Instant requestedAt) {
    static RecallView of(RewardRecall recall) {
        return new RecallView(
                recall.number(),
                recall.grounds(),
                recall.reason(),
                recall.requestedBy().value(),
                recall.requestedAt());
    }

    static String write(RewardRecall recall) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("recall", recall.number());
        answer.put("grounds", recall.grounds().name());
        answer.put("reason", recall.reason());
        answer.put("requestedBy", recall.requestedBy().value());
        answer.put("requestedAt", recall.requestedAt().toString());
        return JsonBody.write(answer);
    }

    static RecallView read(String json) {
        var kept = JsonBody.read(json);
        return of(new RewardRecall(
                kept.integer("recall"),
                kept.oneOf("grounds", RecallGrounds.class),
                kept.text("reason"),
                new ActorId(kept.text("requestedBy")),
                Instant.parse(kept.text("requestedAt"))));
    }
}
