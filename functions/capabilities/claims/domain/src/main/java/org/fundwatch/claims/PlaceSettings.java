package org.fundwatch.claims;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/**
 * What one place sets for itself from a day on (地方参数): values, levels, and which rules it asks; never edited, only followed.
 *
 * @param place administrative division (行政区划代码), or the beginning of it that all below share
 * @param from first day in force
 */
public record PlaceSettings(PolicyId id, String place, LocalDate from, List<Row> rows) {

    /** Where a value comes from. */
    enum Source {
        /** A document of the place sets it. */
        STATED,
        /** No source; a reasonable value. */
        ASSUMED
    }

    /**
     * What it sets for one rule.
     *
     * @param source where the values come from
     */
    record Row(String code, Optional<Mode> mode, Optional<AlertLevel> level, Optional<Tree> params, Source source) {
        Map<String, Object> written() {
            return Map.of(
                    "code", code,
                    "mode", mode.stream().toList(),
                    "level", level.stream().toList(),
                    "params", params.map(Tree::asRead).stream().toList(),
                    "basis", source);
        }
    }

    public PlaceSettings {
        rows = List.copyOf(rows);
    }

    /** Reads a place's file; one that does not fit its form, or names what the catalogue does not, is a {@link Misfit}. */
    public static PlaceSettings read(Tree file, RuleCatalogue catalogue) {
        var codes = new HashSet<String>();
        var settings = new PlaceSettings(
                file.shaped("id", PolicyId::new, "must be an id"),
                file.text("place"),
                file.date("from"),
                file.children("rules").stream().map(row -> row(row, catalogue)).toList());
        for (var row : settings.rows()) {
            if (!codes.add(row.code())) {
                throw new Misfit(file.pointer() + "/rules", "must name " + row.code() + " once");
            }
        }
        return settings;
    }

    private static Row row(Tree row, RuleCatalogue catalogue) {
        var entry = catalogue
                .find(row.text("code"))
                .orElseThrow(() -> new Misfit(row.pointer() + "/code", "must be a rule of the catalogue"));
        if (row.has("params") && !entry.params().containsAll(row.child("params").keys())) {
            throw new Misfit(row.pointer() + "/params", "must have no other keys than the rule");
        }
        return new Row(
                row.text("code"),
                Fields.word(row, "mode", Mode.class),
                Fields.word(row, "level", AlertLevel.class),
                row.has("params") ? Optional.of(row.child("params")) : Optional.empty(),
                Spelling.read(row, "basis", Source.class));
    }

    /** All that it sets, and where and since when. */
    Map<String, Object> written() {
        return Map.of(
                "id", id,
                "place", place,
                "from", from,
                "rules", rows.stream().map(Row::written).toList());
    }

    /** Rules whose values here are assumed. */
    public List<String> assumed() {
        return rows.stream()
                .filter(row -> row.source() == Source.ASSUMED)
                .map(Row::code)
                .toList();
    }
}
