package org.fundwatch.publication;

/** The languages of the published page. */
enum Speech {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Speech(String tag) {
        this.tag = tag;
    }

    /** The language tag (BCP 47). */
    String tag() {
        return tag;
    }

    String page() {
        return "index." + tag + ".html";
    }

    Speech other() {
        return switch (this) {
            case ZH -> EN;
            case EN -> ZH;
        };
    }

    String say(Word word) {
        return say(word.zh(), word.en());
    }

    String say(String zh, String en) {
        return switch (this) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
