package org.fundwatch.local.template;

/** The real template, for tests of other packages. */
public final class Templates {
    private Templates() {}

    /** What the launcher makes of it. */
    public static Template infra() {
        return Template.read(TemplateTest.INFRA, TemplateTest.GIVEN);
    }
}
