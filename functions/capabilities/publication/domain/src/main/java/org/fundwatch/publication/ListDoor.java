package org.fundwatch.publication;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/**
 * The page at the root of the list's address (名单首页): the way into the folder of the current edition, in both languages. It names
 * nobody, is the same for every edition, and so is no part of one.
 */
public final class ListDoor {
    public static final String FILE = "index.html";

    /** The page; whoever reads it goes on to the Chinese one at once. */
    public static String into(String folder) {
        var ways = Stream.of(Speech.values()).map(speech -> way(folder, speech)).collect(joining());
        return """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta http-equiv="refresh" content="0; url=%2$s">
            <title>%3$s</title>
            <style>%4$s</style>
            </head>
            <body>
            <main>
            %5$s</main>
            </body>
            </html>
            """.formatted(
                        Speech.ZH.tag(), folder + Speech.ZH.page(), Speech.ZH.say(Word.TITLE), PageFrame.STYLE, ways);
    }

    private static String way(String folder, Speech speech) {
        return "<p><a href=\"%1$s\" lang=\"%2$s\" hreflang=\"%2$s\">%3$s</a></p>\n"
                .formatted(folder + speech.page(), speech.tag(), speech.say(Word.TITLE));
    }

    private ListDoor() {}
}
