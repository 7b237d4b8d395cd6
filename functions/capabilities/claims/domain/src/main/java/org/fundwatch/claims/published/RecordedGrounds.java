package org.fundwatch.claims.published;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/**
 * What a finding rests on (疑点依据), as the check told it.
 *
 * @param article that the rule serves
 * @param point the knowledge point, where one was cited
 * @param fundLoss the fund's share of the amount, in fen
 * @param evidence what was found, in words; empty where a message had no room for it
 */
public record RecordedGrounds(
        String article, Optional<String> point, Optional<Money> fundLoss, Optional<ScreenedFinding.Evidence> evidence) {

    /** Without its words. */
    RecordedGrounds bare() {
        return new RecordedGrounds(article, point, fundLoss, Optional.empty());
    }

    Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("article", article);
        point.ifPresent(id -> data.put("point", id));
        fundLoss.ifPresent(money -> data.put("fundLossFen", money.fen()));
        evidence.ifPresent(told -> {
            data.put("evidenceZh", told.zh());
            data.put("evidenceEn", told.en());
        });
        return data;
    }

    static RecordedGrounds of(Tree data) {
        return new RecordedGrounds(
                data.text("article"),
                data.optionalText("point"),
                data.has("fundLossFen") ? Optional.of(data.sum("fundLossFen")) : Optional.empty(),
                data.has("evidenceZh")
                        ? Optional.of(new ScreenedFinding.Evidence(data.text("evidenceZh"), data.text("evidenceEn")))
                        : Optional.empty());
    }
}
