package org.fundwatch.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fundwatch.claims.SplitAdmission.Exemption;
import org.fundwatch.claims.SplitAdmission.From;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** The values of each rule, named and shaped as the claim-rule catalogue names and shapes them. */
final class Params {
    private static final Pattern POINT = Pattern.compile("KP-[0-9a-f]{16}");

    static ClaimRule phantomAdmission(RuleHead head, Tree params) {
        var presence = params.has("recorded_days_minus_actual_days")
                ? Optional.of(new Presence(
                        params.integer("recorded_days_minus_actual_days"), Set.copyOf(texts(params, "daily_items"))))
                : Optional.<Presence>empty();
        var paperwork = params.has("required_within_48h")
                ? Optional.of(new Paperwork(texts(params, "required_within_48h")))
                : Optional.<Paperwork>empty();
        return new PhantomAdmission(head, presence, paperwork);
    }

    static ClaimRule chargedAboveOrdered(RuleHead head, Tree params) {
        var records = words(params, "compare_to", RecordName.class);
        if (records.isEmpty()) {
            throw new Misfit(params.pointer() + "/compare_to", "must name a record");
        }
        var tolerance = params.shaped("tolerance", Quantity::of, "must be a quantity");
        return new ChargedAboveOrdered(head, tolerance, Set.copyOf(records));
    }

    static ClaimRule splitAdmission(RuleHead head, Tree params) {
        return new SplitAdmission(
                head,
                params.integer("max_gap_days"),
                params.bool("same_institution") ? From.SAME_INSTITUTION : From.ANYWHERE,
                words(params, "exempt_if", Exemption.class));
    }

    static ClaimRule overSupply(RuleHead head, Tree params) {
        return new OverSupply(
                head,
                values(params, "max_days", Tree::integer),
                bySpelling(values(params, "max_days_by_visit_type", Tree::integer)));
    }

    /** Items come from the parameter, which a place may set, and from published knowledge points. */
    static ClaimRule genderRestriction(RuleHead head, Tree row) {
        var params = row.child("params");
        var only = new HashMap<>(values(params, "gender", Params::sex));
        if (row.has("points")) {
            row.children("points").forEach(point -> only.putAll(items(point)));
        }
        return new GenderRestriction(head, Map.copyOf(only));
    }

    private static Map<String, Sex> items(Tree point) {
        var sex = sex(point.child("sex"));
        point.shaped("id", Params::pointId, "must be a knowledge point's id");
        return texts(point, "codes").stream().collect(Collectors.toMap(Function.identity(), code -> sex));
    }

    private static String pointId(String text) {
        if (!POINT.matcher(text).matches()) {
            throw new IllegalArgumentException("a knowledge point's id is KP- and 16 hexadecimal digits");
        }
        return text;
    }

    private static Sex sex(Tree word) {
        return switch (word.text()) {
            case "male" -> Sex.MALE;
            case "female" -> Sex.FEMALE;
            default -> throw new Misfit(word.pointer(), "must be male or female");
        };
    }

    private static Map<VisitType, Integer> bySpelling(Map<String, Integer> days) {
        return days.entrySet().stream()
                .collect(Collectors.toMap(day -> Spelling.of(VisitType.class, day.getKey()), Map.Entry::getValue));
    }

    private static <T> Map<String, T> values(Tree params, String key, Function<Tree, T> value) {
        if (!params.has(key)) {
            return Map.of();
        }
        var map = params.child(key);
        return map.keys().stream().collect(Collectors.toMap(Function.identity(), name -> value.apply(map.child(name))));
    }

    private static List<String> texts(Tree params, String key) {
        return params.children(key).stream().map(Tree::text).toList();
    }

    private static <E extends Enum<E>> List<E> words(Tree params, String key, Class<E> type) {
        return texts(params, key).stream().map(word -> Spelling.of(type, word)).toList();
    }

    private Params() {}
}
