package org.fundwatch.claims.published;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.kernel.Tree;

/**
 * What a doctor did after one finding (医师处置).
 *
 * @param number the finding's place in its check, from one on
 * @param reason in the doctor's words; it goes into the record and nowhere else
 */
public record ReportedDecision(UUID checkId, int number, DecisionWay way, Optional<String> reason) {

    public ReportedDecision {
        requireNonNull(checkId);
        requireNonNull(way);
        if (number < 1) {
            throw new IllegalArgumentException("findings are counted from one on");
        }
    }

    Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("checkId", checkId.toString());
        data.put("number", number);
        data.put("way", way.name());
        reason.ifPresent(text -> data.put("reason", text));
        return data;
    }

    static ReportedDecision of(Tree data) {
        return new ReportedDecision(
                data.shaped("checkId", UUID::fromString, "must be a UUID"),
                data.positive("number"),
                data.oneOf("way", DecisionWay.class),
                data.optionalText("reason"));
    }

    @Override
    public String toString() {
        return "ReportedDecision[" + checkId + " " + number + " " + way + "]";
    }
}
