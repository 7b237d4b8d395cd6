package org.fundwatch.local.control;

import java.util.List;
import java.util.stream.Collectors;

/** The little HTML that the overview is made of. */
final class Html {
    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String link(String address, String text) {
        return "<a href=\"%s\">%s</a>".formatted(escaped(address), escaped(text));
    }

    static String command(String text) {
        return "<pre><code>%s</code></pre>".formatted(escaped(text));
    }

    /** A section under its heading; the content is HTML. */
    static String section(String id, String heading, String content) {
        return """
                <section aria-labelledby="%1$s">
                <h2 id="%1$s">%2$s</h2>
                %3$s
                </section>
                """.formatted(id, escaped(heading), content);
    }

    /** A table; the cells are HTML, the first of each row is its heading. */
    static String table(List<String> headings, List<List<String>> rows) {
        var head = headings.stream().map("<th scope=\"col\">%s</th>"::formatted).collect(Collectors.joining());
        var body = rows.stream().map(Html::row).collect(Collectors.joining("\n"));
        return "<table>\n<thead><tr>%s</tr></thead>\n<tbody>\n%s\n</tbody>\n</table>".formatted(head, body);
    }

    private static String row(List<String> cells) {
        var rest = cells.stream().skip(1).map("<td>%s</td>"::formatted).collect(Collectors.joining());
        return "<tr><th scope=\"row\">%s</th>%s</tr>".formatted(cells.getFirst(), rest);
    }
}
