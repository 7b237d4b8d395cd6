package org.fundwatch.pages;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MediaType;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers in HTML. */
public final class Page {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private Page() {}

    /** The template in the language, with the language's tag as {@code lang} for the layout. */
    public static Uni<RestResponse<String>> of(int status, TemplateInstance template, Language language) {
        return template.data("lang", language.tag())
                .setLocale(language.locale())
                .createUni()
                .map(html -> RestResponse.ResponseBuilder.<String>create(status)
                        .entity(html)
                        .type(HTML)
                        .build());
    }

    /** The language of a page's address; rejected as {@link Failure.NoSuchResource} if there is no such page. */
    public static Language language(String tag) {
        return Language.of(tag).orElseThrow(() -> new Rejected(new Failure.NoSuchResource()));
    }

    /** On to the same page in the reader's own language; the address stays relative, as the gateway has another name. */
    public static RestResponse<String> inLanguage(String path, Language language) {
        return RestResponse.ResponseBuilder.<String>create(303)
                .header("Location", path + "/" + language.tag())
                .header("Vary", "Accept-Language")
                .build();
    }
}
