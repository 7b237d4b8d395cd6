package org.fundwatch.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the public pages (页面语言), as they stand in an address. */
public enum Language {
    CHINESE("zh-CN"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language of an address; empty if there is no such page. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values()).filter(it -> it.tag.equals(tag)).findFirst();
    }

    /** The first of ours in an Accept-Language header, which may come in several parts; otherwise Chinese. */
    public static Language preferred(List<String> accepted) {
        return ranges(String.join(",", accepted)).stream()
                .flatMap(range -> Arrays.stream(values()).filter(it -> it.answers(range.getRange())))
                .findFirst()
                .orElse(CHINESE);
    }

    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    private boolean answers(String range) {
        return range.split("-", 2)[0].equals(locale().getLanguage());
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
