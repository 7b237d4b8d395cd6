package org.fundwatch.local.screening;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fundwatch.claims.indicators.Alert;
import org.fundwatch.claims.indicators.AlertLines;
import org.fundwatch.claims.indicators.DoctorAlert;
import org.fundwatch.claims.indicators.DoctorAlerts;
import org.fundwatch.claims.indicators.InstitutionAlerts;
import org.fundwatch.claims.indicators.MonthSums;
import org.fundwatch.claims.indicators.PatientAlert;
import org.fundwatch.claims.indicators.PatientAlerts;
import org.fundwatch.claims.indicators.UseLadder;
import org.fundwatch.claims.indicators.UseStep;
import org.fundwatch.claims.screening.Sums;
import org.fundwatch.kernel.Money;
import org.fundwatch.local.claims.Reading;

/** Which institutions to look at first, from the monthly sums of a screening (机构预警). */
final class Alerts {
    private static final String BETWEEN = "/";

    /** The loudest first, by the example's lines. */
    static List<Alert> of(Sums months) {
        return InstitutionAlerts.decide(sums(months), lines(AlertLines.EXAMPLE));
    }

    /** Doctors far above the others of their institution. */
    static List<DoctorAlert> doctors(Sums people) {
        return DoctorAlerts.decide(People.doctors(people), lines(AlertLines.DOCTORS));
    }

    /** Patients who came far oftener than the others of an institution; how many, and nobody's name. */
    static List<PatientAlert> patients(Sums people) {
        return PatientAlerts.decide(People.patients(people), lines(AlertLines.PATIENTS));
    }

    /** What alerts that came again ask for, by the example's ladder. */
    static List<UseStep> steps(List<Alert> alerts) {
        return UseLadder.read(Reading.yaml(UseLadder.EXAMPLE)).steps(alerts);
    }

    private static AlertLines lines(String policy) {
        return AlertLines.read(Reading.yaml(policy));
    }

    /** Sums are named {@code institution/month/what}. */
    static List<MonthSums> sums(Sums months) {
        var byMonth = new TreeMap<String, Map<String, Long>>();
        months.all().forEach((name, sum) -> {
            var end = name.lastIndexOf(BETWEEN);
            byMonth.computeIfAbsent(name.substring(0, end), _ -> new TreeMap<>())
                    .put(name.substring(end + 1), sum);
        });
        var all = new ArrayList<MonthSums>();
        byMonth.forEach((key, sums) -> {
            var end = key.lastIndexOf(BETWEEN);
            all.add(new MonthSums(
                    key.substring(0, end),
                    YearMonth.parse(key.substring(end + 1)),
                    sums.getOrDefault("visits", 0L),
                    fen(sums, "total_fen"),
                    fen(sums, "drugs_fen"),
                    fen(sums, "consumables_fen"),
                    fen(sums, "examinations_fen")));
        });
        return all;
    }

    private static Money fen(Map<String, Long> sums, String what) {
        return Money.ofFen(sums.getOrDefault(what, 0L));
    }

    private Alerts() {}
}
