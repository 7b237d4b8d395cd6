package org.fundwatch.claimvalidation.fsi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.fundwatch.claims.published.NotChecked;

/** Why a national request leaves a rule unchecked (未检查原因): what it cannot say, or says in words that no dictionary explains. */
final class Unsaid {
    private static final Map<String, String> REASONS = Map.of(
            "institution.level", "medins_lv 的字典未公布，机构级别不明",
            "visit.type", "med_type、med_mdtrt_type 不在已知字典内，就诊类型不明",
            "visit.lines.days_supply", "3101、3102 没有用药天数字段",
            "patient.chronic", "3101、3102 没有慢性病字段",
            "visit.lines.body_part", "3101、3102 没有检查部位字段",
            "visit.operations.incision", "3101、3102 没有手术切口字段");

    static Map<String, Object> told(NotChecked open) {
        var told = new LinkedHashMap<String, Object>();
        told.put("rule", open.rule());
        told.put("what", open.what());
        Stream.ofNullable(REASONS.get(open.what())).forEach(reason -> told.put("reason", reason));
        return told;
    }

    private Unsaid() {}
}
