package org.fundwatch.publication;

import java.util.stream.Collectors;

/** One entry as an item of the page: a heading and its particulars. */
record EntryItem(Speech speech) {

    String of(Entry entry) {
        var shown = entry.shown();
        var sanction = entry.sanction();
        return "<li id=\"e-" + entry.id() + "\">\n" + Html.element("h3", Html.escape(shown.name())) + "\n<dl>\n"
                + shown.code().map(it -> line(Word.CODE, it)).orElse("")
                + shown.registration().map(it -> line(Word.REGISTRATION, it)).orElse("")
                + shown.responsible().map(it -> line(Word.RESPONSIBLE, it)).orElse("")
                + line(Word.PLACE, speech.say(entry.place().zh(), entry.place().en()))
                + line(Word.GROUNDS, grounds(sanction))
                + line(Word.ARTICLES, String.join("; ", sanction.articles()))
                + line(Word.REFUND, sanction.refund().toString())
                + line(Word.FINE, sanction.fine().toString())
                + line(Word.DECIDED_ON, sanction.decidedOn().toString())
                + line(Word.LISTED_UNTIL, entry.term().until().toString())
                + line(Word.POLICY, entry.footing().policy().value())
                + line(Word.ID, entry.id().toString())
                + "</dl>\n</li>\n";
    }

    private String grounds(Sanction sanction) {
        return sanction.grounds().stream()
                .map(ground -> speech.say(ground.zh(), ground.en()))
                .collect(Collectors.joining("; "));
    }

    private String line(Word word, String value) {
        return Html.element("dt", speech.say(word)) + Html.element("dd", Html.escape(value)) + "\n";
    }
}
