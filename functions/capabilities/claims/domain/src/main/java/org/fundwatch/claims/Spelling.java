package org.fundwatch.claims;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fundwatch.kernel.Tree;

/** Constants as claims and editions spell them: their own word, or else their name in lower case. */
final class Spelling {

    static <E extends Enum<E>> E read(Tree tree, String key, Class<E> type) {
        return tree.shaped(key, reader(type), rule(type));
    }

    static <E extends Enum<E>> E of(Class<E> type, String word) {
        return reader(type).apply(word);
    }

    static String of(Enum<?> constant) {
        return constant.toString().toLowerCase(Locale.ROOT);
    }

    /** A constant's own name in lower case, whatever word it has beside. */
    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> String rule(Class<E> type) {
        return "must be one of " + words(type).keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    private static <E extends Enum<E>> Function<String, E> reader(Class<E> type) {
        return word -> Stream.ofNullable(words(type).get(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(rule(type)));
    }

    private static <E extends Enum<E>> Map<String, E> words(Class<E> type) {
        return Stream.of(type.getEnumConstants()).collect(Collectors.toMap(Spelling::of, Function.identity()));
    }

    private Spelling() {}
}
