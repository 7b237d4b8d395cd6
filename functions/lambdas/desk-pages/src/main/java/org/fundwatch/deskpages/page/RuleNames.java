package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import org.fundwatch.deskpages.show.Words;
import org.fundwatch.pages.Language;

/** What rules are called, in the reader's language. */
final class RuleNames {
    private RuleNames() {}

    /** The name; empty where this build does not know the rule. */
    static String of(Words words, JsonNode name) {
        return name.path(words.language() == Language.CHINESE ? "zh" : "en").asText("");
    }

    /** The name behind the code. */
    static String beside(Words words, String code, JsonNode name) {
        return (code + " " + of(words, name)).strip();
    }
}
