package org.fundwatch.local.objects;

/** The little XML that S3 answers with. */
final class Xml {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private Xml() {}

    static String document(String root, String content) {
        return HEAD + tag(root, content);
    }

    static String element(String name, String text) {
        return tag(name, escaped(text));
    }

    static String tag(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
