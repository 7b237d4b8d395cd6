package org.fundwatch.claimscreening;

import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** What the state machine asks for (筛查任务). */
sealed interface Order {
    /** Which edition is to be gone by; another one is refused, so that a run is not screened by two. */
    String edition();

    /** Some partitions, by their keys. */
    record Screen(String edition, List<String> keys) implements Order {}

    /** All that was screened under a prefix, added up. */
    record AddUp(String edition, String prefix) implements Order {}

    /** As Distributed Map sends a batch, or the step after it; whatever is neither is a {@link Misfit}. */
    static Order parse(Map<String, Object> event) {
        var tree = Tree.of(event);
        return tree.has("Items")
                ? new Screen(
                        tree.child("BatchInput").text("edition"),
                        tree.children("Items").stream()
                                .map(item -> item.text("Key"))
                                .toList())
                : new AddUp(tree.text("edition"), tree.text("prefix"));
    }
}
