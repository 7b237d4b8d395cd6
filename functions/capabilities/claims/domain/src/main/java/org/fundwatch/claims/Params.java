package org.fundwatch.claims;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.fundwatch.claims.knowledge.Points;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.kernel.Tree;

/**
 * The values of one rule, named and shaped as the claim-rule catalogue names and shapes them.
 *
 * @param layers where a value may stand: the first that has it counts, so that a place's own comes before all others
 * @param points the rule's knowledge points
 * @param names of the values that the rule may have
 */
record Params(List<Tree> layers, Points points, Set<String> names) {
    /** How many make a pair. */
    static final int TWO = 2;

    Optional<Tree> at(String key) {
        return layers.stream().filter(layer -> layer.has(key)).findFirst().map(layer -> layer.child(key));
    }

    /** What a rule cannot be asked without. */
    Tree required(String key) {
        return at(key).orElseGet(() -> layers.getLast().child(key));
    }

    boolean has(String key) {
        return layers.stream().anyMatch(layer -> layer.has(key));
    }

    OptionalInt whole(String key) {
        return at(key).stream().mapToInt(Params::whole).findFirst();
    }

    static int whole(Tree number) {
        return Fields.positive(number, 0);
    }

    Ratio ratio(String key) {
        return ratio(required(key));
    }

    static Ratio ratio(Tree node) {
        return shaped(node, Ratio::of, "must be a share from 0 to 1 such as 0.65");
    }

    Quantity quantity(String key) {
        return quantity(required(key));
    }

    static Quantity quantity(Tree node) {
        return shaped(node, Quantity::of, "must be a quantity such as 2 or 0.5");
    }

    static <T> T shaped(Tree node, Function<String, T> parse, String rule) {
        var text = node.text();
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new Misfit(node.pointer(), rule);
        }
    }

    static List<String> texts(Tree list) {
        return list.items().stream().map(Tree::text).toList();
    }

    <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
        return at(key).map(node -> word(node, type));
    }

    static <E extends Enum<E>> E word(Tree node, Class<E> type) {
        return shaped(node, text -> Spelling.of(type, text), Spelling.rule(type));
    }

    <E extends Enum<E>> Set<E> words(String key, Class<E> type) {
        return words(required(key), type);
    }

    static <E extends Enum<E>> Set<E> words(Tree list, Class<E> type) {
        return list.items().stream().map(node -> word(node, type)).collect(Collectors.toUnmodifiableSet());
    }

    static Pattern pattern(Tree node) {
        try {
            return Pattern.compile(node.text());
        } catch (PatternSyntaxException e) {
            throw new Misfit(node.pointer(), "must be a regular expression");
        }
    }

    /** All values of a map, those of every layer; none where it is not set. */
    <T> Map<String, T> map(String key, Function<Tree, T> value) {
        var all = new LinkedHashMap<String, T>();
        for (var layer : layers.reversed()) {
            if (layer.has(key)) {
                var map = layer.child(key);
                map.keys().forEach(name -> all.put(name, value.apply(map.child(name))));
            }
        }
        return all;
    }

    /** Values by item: a map, or what the rule's points say under the same name. */
    <T> ByItem<T> byItem(String key, Function<Tree, T> value) {
        return new ByItem<>(map(key, value), points, said(key, value));
    }

    /** Items that are listed: in a list, or by the rule's points. */
    ByItem<Boolean> listed(String key) {
        return new ByItem<>(items(key, true), points, _ -> Optional.of(true));
    }

    <T> Map<String, T> items(String key, T value) {
        var all = new HashMap<String, T>();
        at(key).stream().flatMap(list -> texts(list).stream()).forEach(item -> all.put(item, value));
        return all;
    }

    static <T> Function<Tree, Optional<T>> said(String key, Function<Tree, T> value) {
        return point -> point.has(key) ? Optional.of(value.apply(point.child(key))) : Optional.empty();
    }
}
