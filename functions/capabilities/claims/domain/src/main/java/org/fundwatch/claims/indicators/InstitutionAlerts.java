package org.fundwatch.claims.indicators;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Holds the institutions of each month against each other (机构指标比对). Pure. */
public final class InstitutionAlerts {
    private record Key(String institution, YearMonth month) {
        static Key of(MonthSums sums) {
            return new Key(sums.institution(), sums.month());
        }
    }

    /** All alerts, the loudest first; a month with too few institutions has none. */
    public static List<Alert> decide(List<MonthSums> all, AlertLines policy) {
        var enough =
                all.stream().filter(it -> it.visits() >= policy.leastVisits()).toList();
        Map<Key, MonthSums> known = enough.stream().collect(toMap(Key::of, Function.identity()));
        return enough.stream().collect(groupingBy(MonthSums::month, TreeMap::new, toList())).values().stream()
                .filter(month -> month.size() >= policy.leastPeers())
                .flatMap(month -> Stream.of(Indicator.values()).flatMap(it -> alerts(it, month, known, policy)))
                .sorted(Alert.LOUDEST_FIRST)
                .toList();
    }

    private static Stream<Alert> alerts(
            Indicator indicator, List<MonthSums> month, Map<Key, MonthSums> known, AlertLines policy) {
        var values = new TreeMap<String, BigDecimal>();
        for (var sums : month) {
            var before = Optional.ofNullable(
                    known.get(new Key(sums.institution(), sums.month().minusMonths(1))));
            indicator.of(sums, before).ifPresent(value -> values.put(sums.institution(), value));
        }
        return Outlier.among(values, indicator, policy)
                .map(it -> it.alert(it.whose(), month.getFirst().month(), indicator, policy));
    }

    private InstitutionAlerts() {}
}
