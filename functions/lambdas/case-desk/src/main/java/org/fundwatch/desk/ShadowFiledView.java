package org.fundwatch.desk;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.review.ShadowProposal.Ruling;
import org.fundwatch.platform.JsonBody;

/** Under which number a proposal is on file, and what was decided if that was asked. */
@Schema(name = "ShadowFiled")
record ShadowFiledView(int number, Optional<Ruling> outcome) {
    static String write(int number) {
        return JsonBody.write(Map.of("number", number));
    }

    static String write(int number, Ruling outcome) {
        return JsonBody.write(Map.of("number", number, "outcome", outcome.name()));
    }

    static ShadowFiledView read(String json) {
        var kept = JsonBody.read(json);
        return new ShadowFiledView(
                kept.integer("number"),
                kept.has("outcome") ? Optional.of(kept.oneOf("outcome", Ruling.class)) : Optional.empty());
    }
}
