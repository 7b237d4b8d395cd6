package org.fundwatch.pages;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A cited article (条款) as a page says it: policies write some as {@code Art. 16}, which is 第十六条 to a reader of Chinese. */
public final class Article {
    private static final Pattern NUMBERED = Pattern.compile("Art\\. ([1-9][0-9]{0,3}(?:, [1-9][0-9]{0,3})*)");
    private static final String UNSEEN = "article number not seen";
    private static final String UNSEEN_IN_CHINESE = "条号未见";

    /** What is cited, in the page's language as far as that has other words for it. */
    public static String in(Language language, String cited) {
        return switch (language) {
            case CHINESE ->
                NUMBERED.matcher(cited.replace(UNSEEN, UNSEEN_IN_CHINESE))
                        .replaceAll(found -> articles(found.group(1)));
            case ENGLISH -> cited.replace(UNSEEN_IN_CHINESE, UNSEEN);
        };
    }

    private static String articles(String numbers) {
        return Arrays.stream(numbers.split(", ", -1))
                .map(number -> "第" + Numeral.of(Integer.parseInt(number)) + "条")
                .collect(Collectors.joining("、"));
    }

    private Article() {}
}
