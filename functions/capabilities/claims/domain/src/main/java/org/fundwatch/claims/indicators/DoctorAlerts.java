package org.fundwatch.claims.indicators;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Holds the doctors of one department of an institution in one month against each other (医师指标比对); those whose department
 * is not known, against all doctors of the institution. Pure.
 */
public final class DoctorAlerts {
    private static final Comparator<DoctorAlert> LOUDEST_FIRST =
            Comparator.comparing(DoctorAlert::alert, Alert.LOUDEST_FIRST).thenComparing(DoctorAlert::doctor);

    private record Group(String institution, YearMonth month) {
        static Group of(DoctorMonth doctor) {
            return new Group(doctor.sums().institution(), doctor.sums().month());
        }
    }

    /** All alerts, the loudest first; a department with too few doctors has none, so that nobody alone is an outlier. */
    public static List<DoctorAlert> decide(List<DoctorMonth> all, AlertLines policy) {
        return all.stream()
                .filter(it -> it.sums().visits() >= policy.leastVisits())
                .collect(groupingBy(Group::of, toList()))
                .entrySet()
                .stream()
                .flatMap(group -> Stream.of(Indicator.values())
                        .flatMap(it -> byDepartment(it, group.getKey(), group.getValue(), policy)))
                .sorted(LOUDEST_FIRST)
                .toList();
    }

    private static Stream<DoctorAlert> byDepartment(
            Indicator indicator, Group group, List<DoctorMonth> doctors, AlertLines policy) {
        return doctors.stream().collect(groupingBy(DoctorMonth::department, toList())).entrySet().stream()
                .flatMap(one -> {
                    var judged =
                            one.getValue().stream().map(DoctorMonth::doctor).collect(toSet());
                    return outliers(indicator, one.getKey().isEmpty() ? doctors : one.getValue(), policy)
                            .filter(it -> judged.contains(it.whose()))
                            .map(it -> new DoctorAlert(
                                    it.whose(),
                                    one.getKey(),
                                    it.alert(group.institution(), group.month(), indicator, policy)));
                });
    }

    private static Stream<Outlier> outliers(Indicator indicator, List<DoctorMonth> doctors, AlertLines policy) {
        var values = new TreeMap<String, BigDecimal>();
        doctors.forEach(doctor ->
                indicator.of(doctor.sums(), Optional.empty()).ifPresent(value -> values.put(doctor.doctor(), value)));
        return Outlier.among(values, indicator, policy);
    }

    private DoctorAlerts() {}
}
