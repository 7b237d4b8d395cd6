package org.fundwatch.claims.screening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.net.URLEncoder;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fundwatch.claims.Category;
import org.fundwatch.claims.Line;
import org.fundwatch.claims.VisitType;

/** What is counted of doctors and patients while a partition is screened (医师、参保人汇总): doctors by code, patients by none. */
final class CountingPeople {
    /** Before a department of which a doctor was in so many visits. */
    private static final String IN = "in=";

    private final Sums people;

    /** Goes on from what was counted before. */
    CountingPeople(Sums people) {
        this.people = people;
    }

    /** All settlements of one patient that stand. */
    void patient(List<Settlement> settlements) {
        settlements.stream()
                .collect(groupingBy(CountingPeople::key, TreeMap::new, toList()))
                .forEach(this::often);
        settlements.forEach(this::doctors);
    }

    private void often(String key, List<Settlement> settlements) {
        var visits = visits(settlements.stream());
        var stays = visits(settlements.stream().filter(it -> it.visit().type() == VisitType.INPATIENT));
        people.add(key + "/patients/PATIENT_VISITS/" + visits, 1);
        people.add(key + "/patients/PATIENT_STAYS/" + stays, stays == 0 ? 0 : 1);
    }

    /** A long stay is settled more than once. */
    private static long visits(Stream<Settlement> settlements) {
        return settlements.map(it -> it.visit().id()).distinct().count();
    }

    private void doctors(Settlement settlement) {
        settlement.visit().lines().stream()
                .filter(line -> line.prescribed().doctor().isPresent())
                .collect(groupingBy(line -> line.prescribed().doctor().orElseThrow(), TreeMap::new, toList()))
                .forEach((doctor, lines) -> doctor(key(settlement) + "/doctor/" + escaped(doctor) + "/", lines));
    }

    private void doctor(String key, List<Line> lines) {
        people.add(key + "visits", 1);
        people.add(key + "total_fen", Counting.fen(lines, EnumSet.allOf(Category.class)));
        people.add(key + "drugs_fen", Counting.fen(lines, Counting.DRUGS));
        people.add(key + "consumables_fen", Counting.fen(lines, EnumSet.of(Category.CONSUMABLE)));
        people.add(key + "examinations_fen", Counting.fen(lines, Counting.EXAMINATIONS));
        lines.stream()
                .flatMap(line -> line.prescribed().department().stream())
                .distinct()
                .forEach(department -> people.add(key + IN + escaped(department), 1));
    }

    private static String key(Settlement settlement) {
        return settlement.institution() + "/" + settlement.month();
    }

    /** So that no code of a doctor and no department parts a name. */
    private static String escaped(String part) {
        return URLEncoder.encode(part, UTF_8);
    }
}
