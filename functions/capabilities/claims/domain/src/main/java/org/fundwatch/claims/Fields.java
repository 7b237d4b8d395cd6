package org.fundwatch.claims;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.kernel.Tree;

/** Single fields of a claim, each read as one kind of value or refused with a {@link Misfit}. */
final class Fields {
    private static final Pattern YUAN = Pattern.compile("\\d{1,15}\\.\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");

    static String text(Tree tree, String key) {
        return tree.text(key);
    }

    static Optional<String> optionalText(Tree tree, String key) {
        return tree.has(key) ? Optional.of(text(tree, key)) : Optional.empty();
    }

    /** A blank one is none. */
    static Optional<String> filledText(Tree tree, String key) {
        return tree.has(key) && isBlank(tree.child(key)) ? Optional.empty() : optionalText(tree, key);
    }

    private static boolean isBlank(Tree value) {
        return value.asRead() instanceof String text && text.isBlank();
    }

    static List<String> texts(Tree tree, String key) {
        return tree.children(key).stream().map(Tree::text).toList();
    }

    static Optional<List<String>> optionalTexts(Tree tree, String key) {
        return tree.has(key) ? Optional.of(texts(tree, key)) : Optional.empty();
    }

    /** A name, and the code where there is one. */
    static Named named(Tree tree) {
        var name = text(tree, "name");
        return new Named(optionalText(tree, "code"), name);
    }

    static <T> Optional<List<T>> each(Tree tree, String key, Function<Tree, T> read) {
        return tree.has(key) ? Optional.of(tree.children(key).stream().map(read).toList()) : Optional.empty();
    }

    static <E extends Enum<E>> Optional<E> word(Tree tree, String key, Class<E> type) {
        return tree.has(key) ? Optional.of(Spelling.read(tree, key, type)) : Optional.empty();
    }

    static Money price(Tree tree) {
        tree.child("unit_price");
        return money(tree, "unit_price").orElseThrow();
    }

    static Optional<Boolean> yesOrNo(Tree tree, String key) {
        return tree.has(key) ? Optional.of(tree.bool(key)) : Optional.empty();
    }

    static Optional<LocalDate> day(Tree tree, String key) {
        return tree.has(key) ? Optional.of(tree.date(key)) : Optional.empty();
    }

    static Optional<LocalTime> time(Tree tree, String key) {
        return tree.has(key) ? Optional.of(tree.shaped(key, Fields::time, "must be a time hh:mm")) : Optional.empty();
    }

    static Optional<Money> money(Tree tree, String key) {
        return tree.has(key)
                ? Optional.of(tree.shaped(key, Fields::yuan, "must be yuan with two decimals such as 12.50"))
                : Optional.empty();
    }

    static Quantity quantity(Tree tree, String key) {
        return tree.shaped(key, Quantity::of, "must be a quantity such as 2 or 0.5");
    }

    static Optional<Ratio> ratio(Tree tree, String key) {
        return tree.has(key)
                ? Optional.of(tree.shaped(key, Ratio::of, "must be a share from 0 to 1 such as 0.65"))
                : Optional.empty();
    }

    /** A whole number, zero or more. */
    static Optional<Integer> count(Tree tree, String key) {
        return tree.has(key) ? Optional.of(positive(tree.child(key), 0)) : Optional.empty();
    }

    static int positive(Tree number, int least) {
        var value = number.integer();
        if (value < least) {
            throw new Misfit(number.pointer(), "must be a whole number, " + least + " or more");
        }
        return value;
    }

    static List<Tree> atMost(int most, Tree list) {
        var items = list.items();
        if (items.size() > most) {
            throw new Misfit(list.pointer(), "must hold at most " + most);
        }
        return items;
    }

    private static Money yuan(String text) {
        return Money.yuan(shaped(text, YUAN));
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(shaped(text, TIME));
    }

    private static String shaped(String text, Pattern shape) {
        if (!shape.matcher(text).matches()) {
            throw new IllegalArgumentException("another shape");
        }
        return text;
    }

    private Fields() {}
}
