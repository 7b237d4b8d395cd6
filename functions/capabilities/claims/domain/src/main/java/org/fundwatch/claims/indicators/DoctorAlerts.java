package org.fundwatch.claims.indicators;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Holds the doctors of one institution in one month against each other (医师指标比对). Pure. */
public final class DoctorAlerts {
    private static final Comparator<DoctorAlert> LOUDEST_FIRST =
            Comparator.comparing(DoctorAlert::alert, Alert.LOUDEST_FIRST).thenComparing(DoctorAlert::doctor);

    private record Group(String institution, YearMonth month) {
        static Group of(DoctorMonth doctor) {
            return new Group(doctor.sums().institution(), doctor.sums().month());
        }
    }

    /** All alerts, the loudest first; an institution with too few doctors has none, so that nobody alone is an outlier. */
    public static List<DoctorAlert> decide(List<DoctorMonth> all, AlertLines policy) {
        return all.stream()
                .filter(it -> it.sums().visits() >= policy.leastVisits())
                .collect(groupingBy(Group::of, toList()))
                .entrySet()
                .stream()
                .flatMap(group -> Stream.of(Indicator.values())
                        .flatMap(it -> alerts(it, group.getKey(), group.getValue(), policy)))
                .sorted(LOUDEST_FIRST)
                .toList();
    }

    private static Stream<DoctorAlert> alerts(
            Indicator indicator, Group group, List<DoctorMonth> doctors, AlertLines policy) {
        var values = new TreeMap<String, BigDecimal>();
        doctors.forEach(doctor ->
                indicator.of(doctor.sums(), Optional.empty()).ifPresent(value -> values.put(doctor.doctor(), value)));
        return Outlier.among(values, indicator, policy)
                .map(it ->
                        new DoctorAlert(it.whose(), it.alert(group.institution(), group.month(), indicator, policy)));
    }

    private DoctorAlerts() {}
}
