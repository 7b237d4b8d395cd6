package org.fundwatch.local.rewards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fundwatch.rewards.Limits;
import org.fundwatch.rewards.RateBand;

/**
 * The levels and brackets of a scheme as a file writes them, band by band beside those of its policy.
 *
 * @param limits floor and cap of the whole scheme, which a first bracket may repeat
 */
record BandChecks(JsonNode scheme, Limits limits, Compared compared) {
    private static final Map<String, String> NAMES = Map.of("GENERAL", "ORDINARY", "ANY", "");

    void of(List<RateBand> policy) {
        var arms =
                policy.stream().collect(Collectors.groupingBy(RateBand::arm, LinkedHashMap::new, Collectors.toList()));
        var written = new TreeSet<String>();
        for (var level : scheme.path("levels")) {
            var code = Fields.text(level, "code");
            var arm = NAMES.getOrDefault(code, code);
            written.add(arm);
            numbered(Fields.text(level, "name_zh"), code);
            level(level, arm, arms.getOrDefault(arm, List.of()));
        }
        if (!written.isEmpty() && !isUnseen(policy)) {
            compared.holds("levels " + written, written.equals(new TreeSet<>(arms.keySet())));
        }
        if (written.isEmpty() && !scheme.path("brackets").isEmpty()) {
            brackets("", scheme.path("brackets"), policy);
        }
    }

    /** A number in the name of a level is that of its code. */
    private void numbered(String name, String code) {
        var number = Levels.numbers(name);
        if (number.size() == 1 && code.matches("[A-Z]\\d")) {
            compared.holds("name of level " + code + " " + name, code.endsWith(number.getFirst()));
        }
    }

    private static boolean isUnseen(List<RateBand> policy) {
        return policy.size() == 1 && policy.getFirst().shape() == RateBand.Shape.UNSEEN;
    }

    private void level(JsonNode level, String arm, List<RateBand> policy) {
        if (policy.isEmpty()) {
            given(level, arm);
        } else if (level.path("brackets").isArray()) {
            brackets(arm, level.path("brackets"), policy);
        } else if (scheme.path("brackets").isArray()) {
            brackets(arm, scheme.path("brackets"), policy);
        } else {
            rates(level, arm, policy.getFirst());
        }
    }

    /** A rate that a file gives where the policy has none. */
    private void given(JsonNode level, String arm) {
        if (!level.path("rate").isMissingNode() && !level.path("rate").isNull()) {
            compared.unknown("rate of level " + arm);
        }
    }

    private void rates(JsonNode level, String arm, RateBand band) {
        if (band.shape() == RateBand.Shape.UNSEEN) {
            given(level, arm);
            return;
        }
        var what = "rate of " + (arm.isEmpty() ? "the scheme" : arm);
        compared.figure(what, level.path("rate"), band.least().value());
        compared.figure(what + " at most", level.path("rate_max"), band.most().value());
        compared.floor("floor of " + arm, level.path("floor"), band.own());
        compared.cap("cap of " + arm, level.path("cap"), band.own());
    }

    private void brackets(String arm, JsonNode written, List<RateBand> policy) {
        if (isUnseen(policy)) {
            compared.unknown("brackets");
            return;
        }
        compared.holds("number of brackets", written.size() == policy.size());
        for (int i = 0; i < Math.min(written.size(), policy.size()); i++) {
            var where = (arm.isEmpty() ? "" : arm + " ") + "bracket " + (i + 1) + " ";
            edges(where, written.get(i), policy, i);
            bracket(where, written.get(i), policy.get(i));
            ranges(where, arm, written.get(i), policy.get(i));
            floor(where, written.get(i), policy.get(i), i);
        }
    }

    private void edges(String where, JsonNode bracket, List<RateBand> policy, int at) {
        var band = policy.get(at);
        compared.sum(where + "min", bracket.path("min"), band.from());
        inclusive(where + "min", bracket.path("min_inclusive"), band.begins() == RateBand.Begins.FROM, band);
        if (at + 1 < policy.size()) {
            var next = policy.get(at + 1);
            compared.sum(where + "max", bracket.path("max"), next.from());
            inclusive(where + "max", bracket.path("max_inclusive"), next.begins() == RateBand.Begins.ABOVE, next);
        } else {
            Fields.decimal(bracket.path("max"), where + "max")
                    .ifPresent(max -> compared.holds(where + "max " + max + ", in the policy none", false));
        }
    }

    private void inclusive(String what, JsonNode written, boolean policy, RateBand band) {
        if (written.isBoolean() && band.begins() == RateBand.Begins.UNSAID) {
            compared.unknown(what + " inclusive");
        } else if (written.isBoolean()) {
            compared.holds(what + " inclusive", written.asBoolean() == policy);
        }
    }

    private void bracket(String where, JsonNode bracket, RateBand band) {
        compared.figure(where + "rate", bracket.path("rate"), band.least().value());
        compared.sum(where + "base_amount", bracket.path("base_amount"), band.sum());
        compared.sum(where + "fixed_amount", bracket.path("fixed_amount"), band.sum());
        compared.sum(where + "fixed_amount_max", bracket.path("fixed_amount_max"), band.mostSum());
        compared.word(
                where + "rate_applies_to",
                Fields.text(bracket, "rate_applies_to"),
                switch (band.shape()) {
                    case MARGINAL -> "excess_over_min";
                    case WHOLE -> "whole_amount";
                    case SUM, UNSEEN -> "";
                });
    }

    private void ranges(String where, String arm, JsonNode bracket, RateBand band) {
        compared.figure(
                where + "rate",
                bracket.path("rates_by_level").path(arm),
                band.least().value());
        var range = bracket.path("rate_ranges_by_level").path(arm);
        compared.figure(where + "rate", range.path(0), band.least().value());
        compared.figure(where + "rate at most", range.path(1), band.most().value());
    }

    /** A bracket's own floor, or the scheme's that its first bracket repeats. */
    private void floor(String where, JsonNode bracket, RateBand band, int at) {
        var own = band.own().floor().fen() > 0 || at > 0 ? band.own() : limits;
        compared.floor(where + "floor", bracket.path("floor"), own);
    }
}
