package org.fundwatch.intake.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.fundwatch.intake.ReceiptView;

/** The portal's pages. */
@CheckedTemplate(basePath = "portal")
final class Templates {

    private Templates() {}

    static native TemplateInstance form(FormPage page);

    static native TemplateInstance receipt(ReceiptView receipt);

    static native TemplateInstance sent();
}
