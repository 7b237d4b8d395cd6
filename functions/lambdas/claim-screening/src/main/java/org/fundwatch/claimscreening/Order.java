package org.fundwatch.claimscreening;

import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** What the state machine asks for (筛查任务). */
sealed interface Order {
    /** Where the right to read ends. */
    String PARTITIONS = "partitions/";

    /** By which edition a run would be screened now: somebody asks before he starts one. */
    record Ask() implements Order {}

    /** A part of a run. */
    sealed interface Work extends Order {
        /**
         * Which edition is to be gone by, by the name that tells its content; another one is refused, so that a run is not
         * screened by two.
         */
        String edition();
    }

    /** Some partitions, by their keys. */
    record Screen(String edition, List<String> keys) implements Work {}

    /** All that was screened under a prefix, added up. */
    record AddUp(String edition, String prefix) implements Work {}

    /** As Distributed Map sends a batch, or the step after it, or somebody who asks; whatever is none of it is a {@link Misfit}. */
    static Order parse(Map<String, Object> event) {
        var tree = Tree.of(event);
        return tree.has("ask") ? new Ask() : work(tree);
    }

    private static Work work(Tree tree) {
        return tree.has("Items")
                ? new Screen(
                        tree.child("BatchInput").text("edition"),
                        tree.children("Items").stream()
                                .map(item -> below(item, "Key"))
                                .toList())
                : new AddUp(tree.text("edition"), below(tree, "prefix"));
    }

    private static String below(Tree tree, String key) {
        var text = tree.text(key);
        if (!text.startsWith(PARTITIONS)) {
            throw new Misfit(tree.pointer() + "/" + key, "must begin with " + PARTITIONS);
        }
        return text;
    }
}
