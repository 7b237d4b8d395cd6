package org.fundwatch.publication;

import java.util.stream.Collectors;

/** Text inside a page: nothing in it is ever markup. */
final class Html {

    static String escape(String text) {
        return text.codePoints().mapToObj(Html::escaped).collect(Collectors.joining());
    }

    /** An element around what is markup already. */
    static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> Character.toString(codePoint);
        };
    }

    private Html() {}
}
