package org.fundwatch.local.rewards;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an amount is an amount of (金额口径), by the words that stand next to it. */
enum Whose {
    FUND("\\bfund\\b|基金|统筹"),
    COST("medical (cost|expen|charge|fee)|total (cost|expen|charge|fee|amount|sum)|in all|overall|医疗费|总费用|总金额|费用总额");

    private static final Pattern AFTER = Pattern.compile("^\\s*(yuan|元)?\\s*[^\\d,，;；。.]*");
    private static final Pattern BEFORE = Pattern.compile("[^,，;；。(（]*$");

    private final Pattern words;

    Whose(String words) {
        this.words = Pattern.compile(words);
    }

    /** By the first words after a figure, or else by the last before it. */
    static Optional<Whose> of(Figure figure) {
        var after = AFTER.matcher(figure.after());
        var next = after.find()
                ? Arrays.stream(values())
                        .filter(whose -> whose.at(after.group()) >= 0)
                        .min(Comparator.comparing(whose -> whose.at(after.group())))
                : Optional.<Whose>empty();
        return next.or(() -> before(figure));
    }

    private static Optional<Whose> before(Figure figure) {
        var last = BEFORE.matcher(figure.between());
        return last.find()
                ? Arrays.stream(values())
                        .filter(whose -> whose.words.matcher(last.group()).find())
                        .reduce((one, other) -> other)
                : Optional.empty();
    }

    private int at(String text) {
        var found = words.matcher(text);
        return found.find() ? found.start() : -1;
    }
}
