package org.fundwatch.claims.screening.raw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.fundwatch.claims.screening.Sums;

/** All rows of one visit of one patient, the settlements before their lines. */
final class VisitRows {
    private final List<RawRow> settlements = new ArrayList<>();
    private final Map<String, List<Map<String, Object>>> lines = new LinkedHashMap<>();
    private final Sums counts;

    VisitRows(Sums counts) {
        this.counts = counts;
    }

    void add(RawRow row) {
        try {
            if (row.isLine()) {
                charge(row);
            } else {
                settlements.add(row);
            }
        } catch (Refused refused) {
            counts.add("refused/" + refused.trouble(), 1);
        }
    }

    /** A line names its settlement, or its visit has but one. */
    private void charge(RawRow row) {
        var standing = settlements.stream()
                .filter(it -> SettlementRow.reverses(it).isEmpty())
                .map(it -> it.key("setl_id"))
                .distinct()
                .toList();
        var named = row.field("setl_id");
        if (settlements.stream()
                .anyMatch(it -> named.equals(it.field("setl_id"))
                        && SettlementRow.reverses(it).isPresent())) {
            counts.add("lines_of_reversals", 1);
            return;
        }
        if (named.isPresent() ? !standing.contains(named.get()) : standing.size() != 1) {
            throw new Refused(RowTrouble.NO_SETTLEMENT);
        }
        var of = lines.computeIfAbsent(named.orElseGet(standing::getFirst), _ -> new ArrayList<>());
        var line = new LinkedHashMap<String, Object>();
        line.put("no", of.size() + 1);
        line.putAll(LineRow.read(row));
        of.add(line);
        counts.add("lines", 1);
    }

    /** Tells each settlement with its lines. */
    void tell(Consumer<Map<String, Object>> to) {
        for (var row : settlements) {
            try {
                to.accept(SettlementRow.read(row, lines.getOrDefault(row.key("setl_id"), List.of())));
                counts.add("settlements", 1);
            } catch (Refused refused) {
                counts.add("refused/" + refused.trouble(), 1);
            }
        }
    }
}
