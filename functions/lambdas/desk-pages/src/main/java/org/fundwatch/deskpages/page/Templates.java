package org.fundwatch.deskpages.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.fundwatch.deskpages.show.Words;

/** The desk's pages. */
@CheckedTemplate(basePath = "desk")
final class Templates {

    private Templates() {}

    static native TemplateInstance queue(Frame frame, Queue queue);

    static native TemplateInstance casefile(Frame frame, CasePage page);

    static native TemplateInstance findings(Frame frame, FindingsPage page);

    static native TemplateInstance table(Frame frame, TablePage page);

    static native TemplateInstance reading(Frame frame, ReadingPage page);

    /** Asks for a code; what was typed and is none. */
    static native TemplateInstance lookup(Frame frame, String typed);

    static native TemplateInstance form(Frame frame, FormPage page);

    static native TemplateInstance expired(Words words, ExpiredPage page);

    /** A page for somebody who is not signed in; the key of what it says. */
    static native TemplateInstance outside(Words words, String said);
}
