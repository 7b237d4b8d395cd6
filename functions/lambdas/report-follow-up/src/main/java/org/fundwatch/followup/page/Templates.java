package org.fundwatch.followup.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.fundwatch.followup.ClaimView;
import org.fundwatch.followup.ProgressView;
import org.fundwatch.followup.RewardView;
import org.fundwatch.followup.WaiverView;
import org.fundwatch.pages.Form;

/** The pages of following up. */
@CheckedTemplate(basePath = "follow-up")
final class Templates {

    private Templates() {}

    /** What was typed, and which message tells why it found nothing; empty for none. */
    static native TemplateInstance form(String typed, String wrong);

    /** The article is cited as the reader counts it; empty for none. */
    static native TemplateInstance progress(ProgressView progress, RewardView reward, String article);

    static native TemplateInstance claim(ClaimPage page);

    static native TemplateInstance claimed(ClaimView claim);

    /** What was typed, and which message tells why nothing was given up; empty for none. */
    static native TemplateInstance waiver(Form typed, String wrong);

    static native TemplateInstance waived(WaiverView waived);
}
