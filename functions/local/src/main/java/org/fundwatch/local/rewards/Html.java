package org.fundwatch.local.rewards;

/** Text as HTML and SVG have to hold it. */
final class Html {

    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Chinese, and the English under it. */
    static String both(String zh, String en) {
        return text(zh) + " <span lang=\"en\">" + text(en) + "</span>";
    }

    private Html() {}
}
