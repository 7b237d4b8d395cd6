package org.fundwatch.publication;

/** What stands around a page's content: language, title, style, and the way to the other language. */
final class PageFrame {
    static final String STYLE = """
            body{font:1rem/1.6 system-ui,sans-serif;max-width:48rem;margin:0 auto;padding:1rem;color:#1b1b1b;background:#fff}
            ol,ul{padding:0;list-style:none}ol>li{border:1px solid #767676;border-radius:.4rem;padding:0 1rem;margin:1rem 0}
            dt{font-weight:600}dd{margin:0 0 .5rem;overflow-wrap:anywhere}li{overflow-wrap:anywhere}
            .demonstration{border:3px solid #b00020;padding:.5rem 1rem;font-weight:600}
            a{color:#003e80}:focus-visible{outline:3px solid #003e80}""";

    static String of(Speech speech, String content) {
        var other = speech.other();
        var title = speech.say(Word.TITLE);
        return """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%2$s</title>
            <style>%3$s</style>
            </head>
            <body>
            <nav><a href="%4$s" lang="%5$s" hreflang="%5$s">%6$s</a></nav>
            <main>
            <h1>%2$s</h1>
            %7$s</main>
            </body>
            </html>
            """.formatted(
                speech.tag(), title, STYLE, other.page(), other.tag(), speech.say(Word.OTHER_LANGUAGE), content);
    }

    private PageFrame() {}
}
