package org.fundwatch.claims.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What came of a partition (分区筛查汇总).
 *
 * @param of the partition's content, the edition and the code that it is the summary of
 * @param edition the edition's id
 * @param chunks how many files of findings there are
 * @param cutShort whether the archive ended before its end: what stood before that was screened
 * @param work what was counted
 * @param months what each institution did in each month, by {@code institution/month/what}
 * @param people what doctors did in each month, by {@code institution/month/doctor/code/what}, of which {@code in=}
 *     and a department counts the visits there, and how many patients came how
 *     often, by {@code institution/month/patients/indicator/times}; a patient counts within this partition alone
 * @param broken the first hundred lines that were not read; {@code work} counts them all
 */
public record Summary(
        String of,
        String edition,
        int chunks,
        boolean cutShort,
        Sums work,
        Sums months,
        Sums people,
        List<BrokenLine> broken) {
    private static final String NAME = "summary.json";
    private static final Set<String> MEMBERS =
            Set.of("of", "edition", "chunks", "cut_short", "work", "months", "people", "broken");

    /** The one on the shelf, if it is whole and of the same work. */
    static Optional<Summary> read(Shelf shelf, String of) {
        return shelf.get(NAME)
                .flatMap(bytes -> Kept.read(bytes, MEMBERS))
                .filter(map -> of.equals(map.get("of")))
                .map(Summary::of);
    }

    private static Summary of(Map<?, ?> map) {
        var broken = ((List<?>) map.get("broken"))
                .stream().map(row -> Checkpoint.broken(row)).toList();
        return new Summary(
                map.get("of").toString(),
                map.get("edition").toString(),
                ((Number) map.get("chunks")).intValue(),
                (Boolean) map.get("cut_short"),
                Sums.of((Map<?, ?>) map.get("work")),
                Sums.of((Map<?, ?>) map.get("months")),
                Sums.of((Map<?, ?>) map.get("people")),
                broken);
    }

    void put(Shelf shelf) {
        shelf.put(NAME, Json.write(asMap()));
    }

    /** As it is written. */
    public Map<String, Object> asMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("of", of);
        map.put("edition", edition);
        map.put("chunks", chunks);
        map.put("cut_short", cutShort);
        map.put("work", work.all());
        map.put("months", months.all());
        map.put("people", people.all());
        map.put("broken", broken.stream().map(Checkpoint::row).toList());
        return map;
    }
}
