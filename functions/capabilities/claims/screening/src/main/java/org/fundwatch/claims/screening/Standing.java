package org.fundwatch.claims.screening;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which of a patient's settlements stand (有效结算), whatever order they came in.
 *
 * @param settlements by the moment of admission, then by id
 * @param aside how many were set aside, and why
 */
record Standing(List<Settlement> settlements, Map<SetAside, Integer> aside) {
    private static final Comparator<Settlement> ORDER = Comparator.<Settlement, LocalDate>comparing(
                    it -> it.visit().admitted())
            .thenComparing(it -> it.visit().admittedTime().orElse(LocalTime.MIDNIGHT))
            .thenComparing(Settlement::id);

    static Standing of(List<Settlement> all) {
        var aside = new EnumMap<SetAside, Integer>(SetAside.class);
        var left = new TreeMap<String, Settlement>();
        all.stream().collect(groupingBy(Settlement::id, TreeMap::new, toList())).forEach((id, same) -> {
            if (same.stream().anyMatch(it -> !it.equals(same.getFirst()))) {
                aside.merge(SetAside.CONFLICTING, same.size(), Integer::sum);
            } else {
                left.put(id, same.getFirst());
                aside.merge(SetAside.DUPLICATE, same.size() - 1, Integer::sum);
            }
        });
        reverse(left, aside);
        aside.values().removeIf(count -> count == 0);
        return new Standing(left.values().stream().sorted(ORDER).toList(), Map.copyOf(aside));
    }

    /** One settlement is taken back once. */
    private static void reverse(Map<String, Settlement> left, Map<SetAside, Integer> aside) {
        var reversals =
                left.values().stream().filter(it -> it.reverses().isPresent()).collect(toList());
        reversals.forEach(it -> left.remove(it.id()));
        for (var reversal : reversals) {
            if (left.remove(reversal.reverses().orElseThrow()) == null) {
                aside.merge(SetAside.REVERSAL_OF_NOTHING, 1, Integer::sum);
            } else {
                aside.merge(SetAside.REVERSAL, 1, Integer::sum);
                aside.merge(SetAside.REVERSED, 1, Integer::sum);
            }
        }
    }

    /** What stands beside a settlement: what came before it, and what began before it ended; the nearest in time. */
    List<Settlement> beside(int index, int most) {
        var visit = settlements.get(index).visit();
        var end = visit.discharged().orElse(visit.admitted());
        var later = new ArrayList<Settlement>();
        for (var other : settlements.subList(index + 1, settlements.size())) {
            if (other.visit().admitted().isBefore(end)
                    && other.visit().admitted().isAfter(visit.admitted())) {
                later.add(other);
            }
        }
        var all = new ArrayList<>(settlements.subList(Math.max(0, index - most), index));
        all.addAll(later.subList(0, Math.min(most, later.size())));
        return all;
    }
}
