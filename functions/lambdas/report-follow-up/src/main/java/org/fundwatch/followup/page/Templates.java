package org.fundwatch.followup.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.fundwatch.followup.ProgressView;

/** The pages of following up. */
@CheckedTemplate(basePath = "follow-up")
final class Templates {

    private Templates() {}

    /** What was typed, and which message tells why it found nothing; empty for none. */
    static native TemplateInstance form(String typed, String wrong);

    static native TemplateInstance progress(ProgressView progress);
}
