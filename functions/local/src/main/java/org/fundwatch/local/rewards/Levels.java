package org.fundwatch.local.rewards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fundwatch.rewards.RewardScheme;
import org.fundwatch.rewards.RewardTier;

/** Levels as records and statements name them: a code of a scheme, or a number in words or digits. */
final class Levels {
    private static final Pattern LEVEL =
            Pattern.compile("\\b(?:level|grade|tier|class|l|g|c)[\\s-]?(\\d{1,2})\\b|第?([一二三四])[级类档]|(\\d)[级类档]");
    private static final String NUMERALS = "一二三四";

    /** The numbers of the levels that words name, in their order. */
    static List<String> numbers(String words) {
        return LEVEL.matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group(2) != null
                        ? String.valueOf(NUMERALS.indexOf(found.group(2)) + 1)
                        : found.group(1) != null ? found.group(1) : found.group(3))
                .toList();
    }

    /** The level of a scheme that words name, by its code or else by the first number in them. */
    static Optional<RewardTier> named(String words, RewardScheme scheme) {
        var code = words.strip().toUpperCase(Locale.ROOT);
        var number = numbers(words).stream().findFirst();
        return scheme.levels().stream()
                .filter(level -> level.code().equals(code)
                        || number.filter(digit -> level.code().matches("[A-Z]" + digit))
                                .isPresent())
                .findFirst();
    }

    private Levels() {}
}
