package org.fundwatch.local.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes settlements from a seed: the same patient is the same whenever it is made. One visit in twelve is a stay, one
 * patient in fifty has something planted, and nothing is wrong with any other.
 *
 * @param from first day of a visit
 * @param lines how many lines a visit has
 */
record SettlementMaker(long seed, LocalDate from, int lines, Items items) {
    private static final int HOSPITALS = 200;
    private static final int PLANTED_EVERY = 50;
    private static final int STAY_EVERY = 12;
    private static final int DAYS = 28;
    private static final int MOST_DRUGS = 5;
    private static final List<Planted> KINDS = List.of(Planted.values());
    private static final List<String> REST = List.of("lab", "exam", "treatment", "treatment", "consumable");

    /** A patient's settlements, and what is planted in the last of them, if anything is. */
    record Made(String patient, List<Map<String, Object>> settlements, List<Planted> planted) {
        String lastSettlement() {
            return ((Map<?, ?>) settlements.getLast().get("settlement"))
                    .get("id")
                    .toString();
        }
    }

    Made patient(int number) {
        var random = new SplittableRandom(seed * 1_000_003 + number);
        var id = "P%09d".formatted(number);
        var planted = number % PLANTED_EVERY == 0
                ? List.of(KINDS.get(number / PLANTED_EVERY % KINDS.size()))
                : List.<Planted>of();
        var visits = planted.isEmpty() ? clean(number, random) : planted(number, planted.getFirst(), random);
        var patient = new LinkedHashMap<String, Object>();
        patient.put("id", id);
        patient.put("sex", planted.isEmpty() && random.nextBoolean() ? "male" : "female");
        patient.put(
                "birth_date",
                from.minusYears(20).minusDays(random.nextInt(18_000)).toString());
        return new Made(id, visits.stream().map(visit -> visit.body(patient)).toList(), planted);
    }

    private List<MadeVisit> clean(int number, SplittableRandom random) {
        var day = from.plusDays(random.nextInt(DAYS));
        var visits = new ArrayList<MadeVisit>();
        for (var i = random.nextInt(3); i > 0; i--) {
            visits.add(consultation(number, visits.size(), hospital(random), day, random));
            day = day.plusDays(1 + random.nextInt(DAYS));
        }
        visits.add(
                random.nextInt(STAY_EVERY) < 2
                        ? stay(number, visits.size(), hospital(random), day, random)
                        : consultation(number, visits.size(), hospital(random), day, random));
        return visits;
    }

    /** What is planted stands in the settlement made last. */
    private List<MadeVisit> planted(int number, Planted planted, SplittableRandom random) {
        var day = from.plusDays(random.nextInt(DAYS));
        var hospital = hospital(random);
        var last = planted.needsAStay()
                ? stay(number, 9, hospital, day, random)
                : consultation(number, 9, hospital, day, random);
        planted.in(last, items);
        return switch (planted) {
            case SPLIT_ADMISSION -> List.of(stay(number, 0, hospital, day.minusDays(15), random), last);
            case ELSEWHERE -> List.of(consultation(number, 0, "H99000099999", day.plusDays(1), random), last);
            default -> List.of(last);
        };
    }

    private String hospital(SplittableRandom random) {
        return "H99%04d%05d".formatted(random.nextInt(20), random.nextInt(HOSPITALS));
    }

    private MadeVisit consultation(int number, int nth, String hospital, LocalDate day, SplittableRandom random) {
        var made = new MadeVisit(
                "%09d%d".formatted(number, nth), hospital, Department.any(day, random), day, "outpatient");
        made.charge(items.only("consultation"), 1);
        return filled(made, random);
    }

    private MadeVisit stay(int number, int nth, String hospital, LocalDate day, SplittableRandom random) {
        var made = new MadeVisit(
                        "%09d%d".formatted(number, nth), hospital, Department.any(day, random), day, "inpatient")
                .until(day.plusDays(3L + random.nextInt(7)));
        made.charge(items.only("bed"), made.days());
        made.charge(items.only("nursing"), made.days());
        return filled(made, random);
    }

    private MadeVisit filled(MadeVisit made, SplittableRandom random) {
        var drugs = items.of("drug");
        var first = random.nextInt(drugs.size());
        for (var i = 0; i < MOST_DRUGS; i++) {
            made.prescribe(drugs.get((first + i) % drugs.size()));
        }
        made.charge(items.any("consumable", made.department.title(), random), 2);
        while (made.lines.size() < lines) {
            var category = REST.get(random.nextInt(REST.size()));
            made.charge(items.any(category, made.department.title(), random), 1);
        }
        return made;
    }
}
