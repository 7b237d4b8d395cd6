package org.fundwatch.claims.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far a partition has been screened (断点): everything before it is on the shelf.
 *
 * @param of the partition's content, the edition and the code; another one begins anew
 * @param line the last one that was read
 * @param patient whose that was: the next ones stand after; empty in a finished one
 * @param chunks how many files of findings are on the shelf
 * @param work what was counted
 * @param months what each institution did in each month
 * @param people what its doctors did, and how often patients came
 * @param broken the first lines that were not read
 */
record Checkpoint(
        String of,
        long line,
        String patient,
        int chunks,
        Sums work,
        Sums months,
        Sums people,
        List<BrokenLine> broken) {
    private static final String NAME = "checkpoint.json";
    private static final Set<String> MEMBERS =
            Set.of("of", "line", "patient", "chunks", "work", "months", "people", "broken");

    static Checkpoint start(String of) {
        return new Checkpoint(of, 0, "", 0, new Sums(), new Sums(), new Sums(), List.of());
    }

    /** The one on the shelf, if it is whole and of the same work; else the beginning. */
    static Checkpoint read(Shelf shelf, String of) {
        return shelf.get(NAME)
                .flatMap(bytes -> Kept.read(bytes, MEMBERS))
                .filter(map -> of.equals(map.get("of")))
                .map(Checkpoint::of)
                .orElseGet(() -> start(of));
    }

    private static Checkpoint of(Map<?, ?> map) {
        return new Checkpoint(
                map.get("of").toString(),
                ((Number) map.get("line")).longValue(),
                map.get("patient").toString(),
                ((Number) map.get("chunks")).intValue(),
                Sums.of((Map<?, ?>) map.get("work")),
                Sums.of((Map<?, ?>) map.get("months")),
                Sums.of((Map<?, ?>) map.get("people")),
                ((List<?>) map.get("broken")).stream().map(Checkpoint::broken).toList());
    }

    static BrokenLine broken(Object row) {
        var map = (Map<?, ?>) row;
        return new BrokenLine(
                ((Number) map.get("line")).longValue(),
                Trouble.valueOf(map.get("trouble").toString()),
                map.get("where").toString());
    }

    void put(Shelf shelf) {
        var map = new LinkedHashMap<String, Object>();
        map.put("of", of);
        map.put("line", line);
        map.put("patient", patient);
        map.put("chunks", chunks);
        map.put("work", work.all());
        map.put("months", months.all());
        map.put("people", people.all());
        map.put("broken", broken.stream().map(Checkpoint::row).toList());
        shelf.put(NAME, Json.write(map));
    }

    static Map<String, Object> row(BrokenLine broken) {
        var row = new LinkedHashMap<String, Object>();
        row.put("line", broken.number());
        row.put("trouble", broken.trouble());
        row.put("where", broken.where());
        return row;
    }
}
