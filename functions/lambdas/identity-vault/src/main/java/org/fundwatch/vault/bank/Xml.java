package org.fundwatch.vault.bank;

/** XML as text, with every value escaped. */
final class Xml {
    private Xml() {}

    static String document(String name, String namespace, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%1$s xmlns=\"%2$s\">%3$s</%1$s>\n"
                .formatted(name, namespace, content);
    }

    static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    static String element(String name, String attribute, String value, String content) {
        return "<" + name + " " + attribute + "=\"" + text(value) + "\">" + content + "</" + name + ">";
    }

    static String text(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
