package org.fundwatch.local.rewards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fundwatch.kernel.Money;
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
            if (!written.add(arm)) {
                compared.holds("level " + code + " stands twice", false);
            }
            numbered(Fields.text(level, "name_zh"), code);
            level(level, arm, arms.getOrDefault(arm, List.of()));
        }
        if (!written.isEmpty() && !isUnseen(policy)) {
            compared.holds("levels " + written, written.equals(new TreeSet<>(arms.keySet())));
        }
        if (written.isEmpty() && !scheme.path("brackets").isEmpty()) {
            brackets("", scheme.path("brackets"), policy);
        } else if (written.isEmpty() && (scheme.has("levels") || scheme.has("brackets")) && !isUnseen(policy)) {
            compared.holds("no level and no bracket, in the policy " + policy.size(), false);
        }
    }

    private LevelFigures figures() {
        return new LevelFigures(limits, compared);
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
            figures().given(level, arm);
        } else if (level.path("brackets").isArray()) {
            brackets(arm, level.path("brackets"), policy);
        } else if (scheme.path("brackets").isArray()) {
            figures().beside(level, arm, policy);
            brackets(arm, scheme.path("brackets"), policy);
        } else {
            compared.holds("level " + arm + " has brackets", policy.size() == 1);
            figures().rates(level, arm, policy.getFirst());
        }
    }

    private void brackets(String arm, JsonNode written, List<RateBand> policy) {
        if (isUnseen(policy)) {
            compared.unknown("brackets");
            return;
        }
        compared.holds("number of brackets", written.size() == policy.size());
        for (int i = 0; i < Math.min(written.size(), policy.size()); i++) {
            if (!written.get(i).isObject()) {
                compared.holds("bracket " + (i + 1), false);
                continue;
            }
            var where = (arm.isEmpty() ? "" : arm + " ") + "bracket " + (i + 1) + " ";
            edges(where, written.get(i), policy, i);
            bracket(where, written.get(i), policy.get(i));
            ranges(where, arm, written.get(i), policy.get(i));
            floor(where, written.get(i), policy.get(i), i);
        }
    }

    private void edges(String where, JsonNode bracket, List<RateBand> policy, int at) {
        var band = policy.get(at);
        compared.owed(where + "min", bracket.path("min"), band.from());
        inclusive(where + "min", bracket.path("min_inclusive"), band.begins() == RateBand.Begins.FROM, band);
        if (at + 1 < policy.size()) {
            var next = policy.get(at + 1);
            compared.owed(where + "max", bracket.path("max"), next.from());
            inclusive(where + "max", bracket.path("max_inclusive"), next.begins() == RateBand.Begins.ABOVE, next);
        } else {
            if (bracket.path("max_inclusive").asBoolean()) {
                compared.holds(where + "includes an end that it does not have", false);
            }
            Fields.decimal(bracket.path("max"), where + "max")
                    .ifPresent(max -> compared.holds(where + "max " + max + ", in the policy none", false));
        }
    }

    private void inclusive(String what, JsonNode written, boolean policy, RateBand band) {
        if (written.isBoolean() == (band.begins() == RateBand.Begins.UNSAID) && !written.isMissingNode()) {
            compared.unknown(what + " inclusive");
        } else if (written.isBoolean()) {
            compared.holds(what + " inclusive", written.asBoolean() == policy);
        }
    }

    private void bracket(String where, JsonNode bracket, RateBand band) {
        if (!bracket.path("rate").isNull() || !isByLevel(bracket)) {
            compared.owed(where + "rate", bracket.path("rate"), band.least().value());
        }
        sums(where, bracket, band);
        compared.word(
                where + "rate_applies_to",
                Fields.text(bracket, "rate_applies_to"),
                switch (band.shape()) {
                    case MARGINAL -> "excess_over_min";
                    case WHOLE -> "whole_amount";
                    case SUM, UNSEEN -> "";
                });
    }

    /** What one level of several has none of is left out on purpose. */
    private static JsonNode orNull(JsonNode written) {
        return written.isMissingNode() ? NullNode.getInstance() : written;
    }

    private static boolean isByLevel(JsonNode bracket) {
        return bracket.has("rates_by_level") || bracket.has("rate_ranges_by_level");
    }

    /** Sums: what is added to a rate, or paid alone; what full marginal bands pay may be left to be added up. */
    private void sums(String where, JsonNode bracket, RateBand band) {
        var alone = band.shape() == RateBand.Shape.SUM;
        var none = MissingNode.getInstance();
        var added = bracket.path("base_amount");
        compared.owed(
                where + "base_amount",
                added.isNull() && (alone || band.shape() == RateBand.Shape.MARGINAL) ? none : added,
                alone ? Money.ZERO : band.sum());
        compared.owed(where + "fixed_amount", bracket.path("fixed_amount"), alone ? band.sum() : Money.ZERO);
        var most = bracket.path("fixed_amount_max");
        compared.owed(
                where + "fixed_amount_max",
                most.isNull() && band.sum().equals(band.mostSum()) ? none : most,
                alone ? band.mostSum() : Money.ZERO);
    }

    private void ranges(String where, String arm, JsonNode bracket, RateBand band) {
        if (bracket.has("rates_by_level")) {
            compared.owed(
                    where + "rate",
                    orNull(bracket.path("rates_by_level").path(arm)),
                    band.least().value());
        }
        if (bracket.has("rate_ranges_by_level")) {
            var range = bracket.path("rate_ranges_by_level").path(arm);
            compared.owed(where + "rate", orNull(range.path(0)), band.least().value());
            compared.owed(
                    where + "rate at most", orNull(range.path(1)), band.most().value());
        }
    }

    /** A bracket's own floor, or the scheme's that its first bracket repeats. */
    private void floor(String where, JsonNode bracket, RateBand band, int at) {
        var isOwn = band.own().floor().fen() > 0;
        var floor = bracket.path("floor");
        if (!floor.isNull() || isOwn) {
            compared.floor(where + "floor", floor, isOwn || at > 0 ? band.own() : limits);
        }
    }
}
