package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.review.FindingStage;
import org.fundwatch.desk.FindingOutcome.Did;
import org.fundwatch.desk.FindingOutcome.Refused;
import org.fundwatch.desk.FindingOutcome.Why;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;

/** What an act came to: of which findings it was done, and of which not, and why. */
@Schema(name = "FindingActDone")
record FindingActView(List<DoneView> done, List<RefusedView> refused) {

    /** Where a finding stands now. */
    @Schema(name = "FindingDone")
    record DoneView(String finding, FindingStage stage) {}

    /**
     * Why nothing was done about a finding.
     *
     * @param stage where it stands, if that is why
     * @param day until which an institution may appeal, or before which there was nothing to appeal against
     */
    @Schema(name = "FindingRefused")
    record RefusedView(String finding, Why why, Optional<FindingStage> stage, Optional<LocalDate> day) {}

    static String write(List<FindingOutcome> outcomes) {
        return JsonBody.write(Map.of(
                "done",
                outcomes.stream()
                        .filter(Did.class::isInstance)
                        .map(it -> written((Did) it))
                        .toList(),
                "refused",
                outcomes.stream()
                        .filter(Refused.class::isInstance)
                        .map(it -> written((Refused) it))
                        .toList()));
    }

    static FindingActView read(String json) {
        var kept = JsonBody.read(json);
        return new FindingActView(
                kept.children("done").stream()
                        .map(it -> new DoneView(it.text("finding"), it.oneOf("stage", FindingStage.class)))
                        .toList(),
                kept.children("refused").stream().map(FindingActView::refusal).toList());
    }

    private static Map<String, Object> written(Did did) {
        return Map.of("finding", did.ref().toString(), "stage", did.stage().name());
    }

    private static Map<String, Object> written(Refused refused) {
        var written = new LinkedHashMap<String, Object>();
        written.put("finding", refused.ref().toString());
        written.put("why", refused.why().name());
        refused.stage().ifPresent(stage -> written.put("stage", stage.name()));
        refused.day().ifPresent(day -> written.put("day", day.toString()));
        return written;
    }

    private static RefusedView refusal(Tree kept) {
        return new RefusedView(
                kept.text("finding"),
                kept.oneOf("why", Why.class),
                kept.has("stage") ? Optional.of(kept.oneOf("stage", FindingStage.class)) : Optional.empty(),
                kept.has("day") ? Optional.of(kept.date("day")) : Optional.empty());
    }
}
