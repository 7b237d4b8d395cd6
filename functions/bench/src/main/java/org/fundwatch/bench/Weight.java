package org.fundwatch.bench;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.fundwatch.claims.ClaimCheck;

/** How much memory both contenders keep after they have worked, and how long an edition takes to load. */
final class Weight {
    private static final int LOADS = 21;
    private static final int COLLECTIONS = 4;
    private static final double MILLION = 1e6;

    static Map<String, Object> of(byte[] file) {
        var weight = new LinkedHashMap<String, Object>();
        weight.put("edition_file_mb", file.length / MILLION);
        loads(file, weight);
        var ours = kept(() -> worked(file.clone()));
        var theirs = kept(Weight::worked);
        weight.put("memory_mb", ours);
        weight.put("drools_memory_mb", theirs);
        weight.put("drools_memory_ratio", theirs / ours);
        return weight;
    }

    private static void loads(byte[] file, Map<String, Object> weight) {
        var times = new ArrayList<Double>();
        for (var i = 0; i < LOADS; i++) {
            var begun = System.nanoTime();
            if (Ours.load(file).codeLevelPoints() != Sample.CODE_LEVEL_POINTS) {
                throw new IllegalStateException("points are missing");
            }
            times.add((System.nanoTime() - begun) / MILLION);
        }
        weight.put("edition_first_load_ms", times.getFirst());
        weight.put("edition_load_ms", times.stream().sorted().toList().get(LOADS / 2));
    }

    private static Object worked(byte[] file) {
        var edition = Ours.eight(Ours.load(file));
        Ours.claims(Visits.TYPICAL.of(ClaimBench.VISITS, Integer.parseInt(ClaimBench.FIFTY)))
                .forEach(claim -> ClaimCheck.decide(claim, edition));
        return edition;
    }

    private static Object worked() {
        var drools = new Drools();
        Visits.TYPICAL
                .of(ClaimBench.VISITS, Integer.parseInt(ClaimBench.FIFTY))
                .forEach(request -> drools.decide(Drools.facts(request)));
        return drools;
    }

    /** Megabytes that stay in use while something is held. */
    private static double kept(Supplier<?> made) {
        var before = used();
        var held = made.get();
        var after = used();
        Reference.reachabilityFence(held);
        return (after - before) / MILLION;
    }

    private static long used() {
        for (var i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private Weight() {}
}
