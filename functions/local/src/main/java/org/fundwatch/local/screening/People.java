package org.fundwatch.local.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fundwatch.claims.indicators.DoctorMonth;
import org.fundwatch.claims.indicators.Indicator;
import org.fundwatch.claims.indicators.MonthSums;
import org.fundwatch.claims.indicators.PatientCounts;
import org.fundwatch.claims.screening.Sums;
import org.fundwatch.kernel.Money;

/** What the sums of a screening say of doctors and of patients (医师、参保人汇总). */
final class People {
    private static final String BETWEEN = "/";
    private static final String IN = "in=";

    /** {@code institution/month/of/whose}, below which sums stand by their names. */
    private record Key(String institution, YearMonth month, String of, String whose) {
        static Key of(String text) {
            var whose = text.lastIndexOf(BETWEEN);
            var of = text.lastIndexOf(BETWEEN, whose - 1);
            var month = text.lastIndexOf(BETWEEN, of - 1);
            return new Key(
                    text.substring(0, month),
                    YearMonth.parse(text.substring(month + 1, of)),
                    text.substring(of + 1, whose),
                    text.substring(whose + 1));
        }
    }

    static List<DoctorMonth> doctors(Sums people) {
        return sums(people, "doctor")
                .map(it -> doctor(Key.of(it.getKey()), it.getValue()))
                .toList();
    }

    static List<PatientCounts> patients(Sums people) {
        return sums(people, "patients")
                .map(it -> patients(Key.of(it.getKey()), it.getValue()))
                .toList();
    }

    private static Stream<Map.Entry<String, SortedMap<String, Long>>> sums(Sums people, String of) {
        var all = new TreeMap<String, SortedMap<String, Long>>();
        people.all().forEach((name, sum) -> {
            var end = name.lastIndexOf(BETWEEN);
            all.computeIfAbsent(name.substring(0, end), _ -> new TreeMap<>()).put(name.substring(end + 1), sum);
        });
        return all.entrySet().stream().filter(it -> Key.of(it.getKey()).of().equals(of));
    }

    private static DoctorMonth doctor(Key key, SortedMap<String, Long> sums) {
        return new DoctorMonth(
                URLDecoder.decode(key.whose(), UTF_8),
                department(sums),
                new MonthSums(
                        key.institution(),
                        key.month(),
                        sums.getOrDefault("visits", 0L),
                        fen(sums, "total_fen"),
                        fen(sums, "drugs_fen"),
                        fen(sums, "consumables_fen"),
                        fen(sums, "examinations_fen")));
    }

    /** Where most visits were; of two with as many, the first. */
    private static Optional<String> department(SortedMap<String, Long> sums) {
        return sums.entrySet().stream()
                .filter(it -> it.getKey().startsWith(IN))
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(it -> URLDecoder.decode(it.getKey().substring(IN.length()), UTF_8));
    }

    private static PatientCounts patients(Key key, Map<String, Long> sums) {
        var patients = new TreeMap<Long, Long>();
        sums.forEach((often, count) -> patients.put(Long.valueOf(often), count));
        return new PatientCounts(key.institution(), key.month(), Indicator.valueOf(key.whose()), patients);
    }

    private static Money fen(Map<String, Long> sums, String what) {
        return Money.ofFen(sums.getOrDefault(what, 0L));
    }

    private People() {}
}
