package org.fundwatch.claims;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

/** For how many days a drug may be given out, as a rule's values say it. */
final class SupplyForm {
    /** Where a limit may stand. */
    static final String[] LIMITS = {
        "max_days", "max_days_by_visit_type", "emergency_days", "outpatient_days", "chronic_days"
    };

    static Evaluator read(String rule, Params params) {
        if (rule.equals("S14")) {
            return discharge(params);
        }
        var byItem = rule.equals("R068") ? params.byItem("max_days", Params::whole) : none(params);
        return new Supply(byItem, byVisitType(params), EnumSet.of(Category.DRUG));
    }

    private static ByItem<Integer> none(Params params) {
        return new ByItem<>(Map.of(), params.points(), _ -> Optional.empty());
    }

    /** R068 sets them in a map, R009 one by one, S14 for those who are discharged. */
    private static Map<VisitType, Integer> byVisitType(Params params) {
        var days = new EnumMap<VisitType, Integer>(VisitType.class);
        params.map("max_days_by_visit_type", Params::whole)
                .forEach((type, most) -> days.put(Spelling.of(VisitType.class, type), most));
        put(days, VisitType.EMERGENCY, params, "emergency_days");
        put(days, VisitType.OUTPATIENT, params, "outpatient_days");
        put(days, VisitType.CHRONIC_OUTPATIENT, params, "chronic_days");
        return days;
    }

    private static void put(Map<VisitType, Integer> days, VisitType type, Params params, String key) {
        params.whole(key).ifPresent(most -> days.put(type, most));
    }

    private static Evaluator discharge(Params params) {
        var most = params.whole("max_days");
        return most.isEmpty()
                ? new Unheld("params.max_days")
                : new OfStays(new DischargeSupply(most.getAsInt(), params.whole("chronic_max_days")));
    }

    private SupplyForm() {}
}
