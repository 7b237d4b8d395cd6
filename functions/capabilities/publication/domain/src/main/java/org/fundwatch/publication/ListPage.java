package org.fundwatch.publication;

import java.util.stream.Collectors;

/** An edition as a page that a phone, a screen reader and a printer can read; no script, nothing from elsewhere. */
record ListPage(Speech speech, SigningKey key) {
    String of(Edition edition) {
        return PageFrame.of(speech, standing(edition) + entries(edition) + left(edition) + check());
    }

    private String standing(Edition edition) {
        var text = "%s %d · %s %s"
                .formatted(speech.say(Word.EDITION), edition.number(), speech.say(Word.MADE_ON), edition.day());
        var warning = edition.isDemonstration(key)
                ? "<p class=\"demonstration\">" + speech.say(Word.DEMONSTRATION) + "</p>\n"
                : "";
        return Html.element("p", text) + "\n" + warning;
    }

    private String entries(Edition edition) {
        var item = new EntryItem(speech);
        var items = edition.entries().stream().map(item::of).collect(Collectors.joining());
        return heading(Word.ENTRIES) + (items.isEmpty() ? paragraph(Word.NONE) : list("ol", items));
    }

    private String left(Edition edition) {
        var items = edition.tombstones().stream().map(this::tombstone).collect(Collectors.joining());
        return heading(Word.LEFT) + (items.isEmpty() ? paragraph(Word.NONE_LEFT) : list("ul", items));
    }

    private String tombstone(Tombstone left) {
        var reason = speech.say(left.reason().zh(), left.reason().en());
        var text = "%s %s · %s %s · %s %s"
                .formatted(
                        speech.say(Word.ID),
                        left.id(),
                        speech.say(Word.REASON),
                        reason,
                        speech.say(Word.LEFT_ON),
                        left.delistedOn());
        return Html.element("li", text) + "\n";
    }

    private String check() {
        var links = Rendering.FOR_READERS.stream()
                .map(file -> "<li><a href=\"" + file + "\">" + file + "</a></li>\n")
                .collect(Collectors.joining());
        return heading(Word.CHECK) + paragraph(Word.CHECK_HOW) + list("ul", links);
    }

    private String heading(Word word) {
        return Html.element("h2", speech.say(word)) + "\n";
    }

    private String paragraph(Word word) {
        return Html.element("p", speech.say(word)) + "\n";
    }

    private static String list(String name, String items) {
        return Html.element(name, "\n" + items) + "\n";
    }
}
