package org.fundwatch.claims.indicators;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Holds the patients of one institution in one month against each other (参保人就诊频次比对). Pure. */
public final class PatientAlerts {
    private static final Comparator<PatientAlert> LOUDEST_FIRST =
            Comparator.comparing(PatientAlert::alert, Alert.LOUDEST_FIRST);

    /** All alerts, the loudest first; an institution with too few patients has none. */
    public static List<PatientAlert> decide(List<PatientCounts> all, AlertLines policy) {
        return all.stream()
                .flatMap(it -> alerts(it, policy))
                .sorted(LOUDEST_FIRST)
                .toList();
    }

    private static Stream<PatientAlert> alerts(PatientCounts counts, AlertLines policy) {
        var judged = counts.patients().tailMap((long) policy.leastVisits());
        var values = judged.entrySet().stream()
                .flatMap(it ->
                        Collections.nCopies(Math.toIntExact(it.getValue()), BigDecimal.valueOf(it.getKey())).stream())
                .toList();
        if (values.size() < policy.leastPeers()) {
            return Stream.empty();
        }
        return Spread.of(values, policy.leastDeviation()).stream()
                .flatMap(spread -> judged.entrySet().stream().flatMap(it -> {
                    var often = BigDecimal.valueOf(it.getKey());
                    return Outlier.of("", often, spread, counts.indicator(), policy).stream()
                            .map(outlier ->
                                    outlier.alert(counts.institution(), counts.month(), counts.indicator(), policy))
                            .map(alert -> new PatientAlert(it.getValue(), alert));
                }));
    }

    private PatientAlerts() {}
}
