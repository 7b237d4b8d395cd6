package org.fundwatch.pages;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers in HTML. */
public final class Page {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private Page() {}

    /** The template in the language, with the language's tag as {@code lang} for the layout. */
    public static Uni<RestResponse<String>> of(
            RestResponse.Status status, TemplateInstance template, Language language) {
        return template.data("lang", language.tag())
                .setLocale(language.locale())
                .createUni()
                .map(html -> RestResponse.ResponseBuilder.create(status, html)
                        .type(HTML)
                        .build());
    }

    /** On to the same page in the reader's own language. */
    public static RestResponse<String> inLanguage(String path, Language language) {
        return RestResponse.seeOther(URI.create(path + "/" + language.tag()));
    }
}
