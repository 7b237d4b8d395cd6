package org.fundwatch.cases.explanation;

import java.util.Optional;
import java.util.stream.Stream;

/** The languages of explanations (说明语言), by their tags. */
public enum Tongue {
    CHINESE("zh-CN"),
    ENGLISH("en");

    private final String tag;

    Tongue(String tag) {
        this.tag = tag;
    }

    /** The language of a tag; empty where it is none of ours. */
    public static Optional<Tongue> of(String tag) {
        return Stream.of(values()).filter(it -> it.tag.equals(tag)).findFirst();
    }

    public String tag() {
        return tag;
    }
}
