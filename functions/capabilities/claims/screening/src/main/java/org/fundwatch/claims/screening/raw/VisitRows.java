package org.fundwatch.claims.screening.raw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.fundwatch.claims.screening.Sums;

/** All rows of one visit of one patient, the settlements before their lines. */
final class VisitRows {
    private static final String ID = "setl_id";

    private final Map<RawRow, Origin> settlements = new LinkedHashMap<>();
    private final Map<String, Map<String, Map<String, Object>>> lines = new LinkedHashMap<>();
    private final Set<String> incomplete = new HashSet<>();
    private final Sums counts;
    private final Refusals refusals;

    VisitRows(Sums counts, Refusals refusals) {
        this.counts = counts;
        this.refusals = refusals;
    }

    void add(RawRow row, Origin origin) {
        if (!row.isLine()) {
            settlements.put(row, origin);
        } else if (isOfReversal(row)) {
            counts.add("lines_of_reversals", 1);
        } else {
            addLine(row, origin);
        }
    }

    private boolean isOfReversal(RawRow line) {
        var named = line.field(ID);
        return settlements.keySet().stream()
                .anyMatch(it ->
                        named.equals(it.field(ID)) && SettlementRow.reverses(it).isPresent());
    }

    private void addLine(RawRow row, Origin origin) {
        var candidates = candidates(row);
        try {
            charge(row, candidates);
        } catch (Refused refused) {
            incomplete.addAll(candidates);
            refusals.add(origin, refused.trouble());
        }
    }

    /** The settlement that a line names, or all of its visit. */
    private List<String> candidates(RawRow line) {
        var named = line.field(ID);
        return settlements.keySet().stream()
                .filter(it -> SettlementRow.reverses(it).isEmpty())
                .map(it -> it.key(ID))
                .distinct()
                .filter(id -> named.isEmpty() || named.get().equals(id))
                .toList();
    }

    /** A line's number stands for one charge of its settlement. */
    private void charge(RawRow row, List<String> candidates) {
        if (candidates.size() != 1) {
            throw new Refused(RowTrouble.NO_SETTLEMENT);
        }
        var line = LineRow.read(row);
        var before = lines.computeIfAbsent(candidates.getFirst(), _ -> new LinkedHashMap<>())
                .putIfAbsent(row.key("feedetl_sn"), line);
        if (line.equals(before)) {
            refusals.repeated();
        } else if (before != null) {
            throw new Refused(RowTrouble.CONFLICTING);
        }
    }

    /** Tells each settlement with its lines. */
    void tell(Consumer<Map<String, Object>> to) {
        var told = new HashSet<String>();
        settlements.forEach((row, origin) -> {
            try {
                to.accept(whole(row));
                told.add(row.key(ID));
                counts.add("settlements", 1);
            } catch (Refused refused) {
                refusals.add(origin, refused.trouble());
            }
        });
        lines.forEach((id, of) -> counts.add(told.contains(id) ? "lines" : "lines_of_refused", of.size()));
    }

    private Map<String, Object> whole(RawRow row) {
        var id = row.key(ID);
        if (incomplete.contains(id)) {
            throw new Refused(RowTrouble.INCOMPLETE);
        }
        return SettlementRow.read(row, numbered(lines.getOrDefault(id, Map.of())));
    }

    private static List<Map<String, Object>> numbered(Map<String, Map<String, Object>> lines) {
        var numbered = new ArrayList<Map<String, Object>>();
        for (var line : lines.values()) {
            var row = new LinkedHashMap<String, Object>();
            row.put("no", numbered.size() + 1);
            row.putAll(line);
            numbered.add(row);
        }
        return numbered;
    }
}
