package org.fundwatch.local.cases;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An article of an instrument (条、款、项) as words name it.
 *
 * @param paragraph in the words' own numeral, where they name one
 * @param item in the words' own numeral, where they name one
 */
record StatedArticle(BigInteger number, Optional<String> paragraph, Optional<String> item) {
    /** An article as three groups: its number, its paragraph, its item. */
    static final String WORDS = "第?([〇零一二三四五六七八九十百\\d]+)条(?!例)(?:第?([一二三四])款)?(?:第?[(（]?([一二三四五六七八九十]+)[)）]?项)?";

    private static final Pattern ARTICLE = Pattern.compile(WORDS);
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final long TEN = 10;

    static Stream<StatedArticle> in(String words) {
        return ARTICLE.matcher(words).results().map(found -> of(found, 1));
    }

    /** The article of a match, whose groups begin at one. */
    static StatedArticle of(MatchResult found, int group) {
        return new StatedArticle(
                number(found.group(group)),
                Optional.ofNullable(found.group(group + 1)),
                Optional.ofNullable(found.group(group + 2)));
    }

    /** The same article, and the same paragraph and item where both name one. */
    boolean isSame(StatedArticle other) {
        return number.equals(other.number) && agrees(paragraph, other.paragraph) && agrees(item, other.item);
    }

    /** In digits, or in numerals up to ninety-nine. */
    static BigInteger number(String written) {
        if (written.chars().allMatch(Character::isDigit)) {
            return new BigInteger(written);
        }
        var ten = written.indexOf('十');
        var tens = ten < 0 ? 0 : ten == 0 ? 1 : NUMERALS.indexOf(written.charAt(ten - 1));
        var ones = ten == written.length() - 1 ? 0 : NUMERALS.indexOf(written.charAt(written.length() - 1));
        return BigInteger.valueOf(tens * TEN + ones);
    }

    private static boolean agrees(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
