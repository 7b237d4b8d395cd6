package org.fundwatch.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.fundwatch.claims.Pairs.Window;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** Items that belong together, in pairs or groups, as a rule's values say it. */
final class PairForm {

    /** Where no window is set, a pair must stand on one day. */
    static Evaluator pairs(Params params) {
        var including = new HashMap<String, List<String>>();
        for (var pair : listed(params)) {
            including.computeIfAbsent(pair.getLast(), _ -> new ArrayList<>()).add(pair.getFirst());
        }
        return new Pairs(
                including,
                params.word("window", Window.class).orElse(Window.SAME_DAY),
                params.points(),
                new ReadOnce<>(Params.said("window", word -> Params.word(word, Window.class))));
    }

    static Evaluator interaction(Params params) {
        return new Interaction(listed(params));
    }

    /** By item, the groups where it stands. */
    static ByItem<List<String>> groups(Params params) {
        var byItem = new HashMap<String, List<String>>();
        params.map("groups", Params::texts)
                .forEach((group, items) -> items.forEach(item ->
                        byItem.computeIfAbsent(item, _ -> new ArrayList<>()).add(group)));
        return new ByItem<>(byItem, params.points(), Params.said("group", group -> List.of(group.text())));
    }

    private static List<List<String>> listed(Params params) {
        return params.at("pairs").map(Tree::items).orElseGet(List::of).stream()
                .map(PairForm::pair)
                .toList();
    }

    private static List<String> pair(Tree pair) {
        var items = Params.texts(pair);
        if (items.size() != Params.TWO) {
            throw new Misfit(pair.pointer(), "must be two items");
        }
        return items;
    }

    private PairForm() {}
}
