package org.fundwatch.cases;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/** Reads benchmarks from {@code policies/benchmarks}; any other tree, or a key that nobody knows, is a {@link Misfit}. */
final class BenchmarkReader {
    private static final String UNKNOWN = "unknown";
    private static final String UNSEEN = "unseen";
    private static final String ALL = "all";

    private BenchmarkReader() {}

    static Benchmark read(Tree tree) {
        PolicyHead.read(tree, "decidedOn");
        var benchmark = new Benchmark(
                tree.shaped("id", PolicyId::new, "must be a policy id"),
                from(tree),
                tree.has("until") ? tree.date("until") : LocalDate.MAX,
                tree.text("place"),
                appliesTo(tree),
                bands(tree));
        tree.finish();
        return benchmark;
    }

    private static Optional<LocalDate> from(Tree tree) {
        return tree.text("from").equals(UNKNOWN) ? Optional.empty() : Optional.of(tree.date("from"));
    }

    private static Map<PolicyId, Set<ViolationKind>> appliesTo(Tree tree) {
        var kinds = new HashMap<PolicyId, Set<ViolationKind>>();
        if (!written(tree, "applies-to", ALL)) {
            for (var statute : tree.children("applies-to")) {
                var named = EnumSet.noneOf(ViolationKind.class);
                statute.children("kinds").forEach(kind -> named.add(kind.oneOf(ViolationKind.class)));
                kinds.put(statute.shaped("policy", PolicyId::new, "must be a policy id"), named);
            }
        }
        return kinds;
    }

    private static List<Band> bands(Tree tree) {
        return written(tree, "bands", UNSEEN)
                ? List.of()
                : tree.children("bands").stream().map(BenchmarkReader::band).toList();
    }

    private static Band band(Tree tree) {
        var range = tree.child("multiple");
        return new Band(
                tree.text("tier"),
                tree.has("min") ? Optional.of(tree.money("min")) : Optional.empty(),
                tree.has("max") ? Optional.of(tree.money("max")) : Optional.empty(),
                circumstances(tree, "needs"),
                circumstances(tree, "needs-not"),
                tree.optionalText("unless"),
                range.multiple("min"),
                range.multiple("max"));
    }

    private static Set<Circumstance> circumstances(Tree tree, String key) {
        var named = EnumSet.noneOf(Circumstance.class);
        if (tree.has(key)) {
            tree.children(key).forEach(one -> named.add(one.oneOf(Circumstance.class)));
        }
        return named;
    }

    /** Whether one word stands where a list may stand. */
    private static boolean written(Tree tree, String key, String word) {
        try {
            return tree.text(key).equals(word);
        } catch (Misfit list) {
            return false;
        }
    }
}
