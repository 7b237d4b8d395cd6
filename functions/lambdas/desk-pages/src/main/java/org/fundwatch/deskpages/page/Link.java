package org.fundwatch.deskpages.page;

import io.quarkus.qute.TemplateData;

/** A link to another page of the desk. */
@TemplateData
public record Link(String href, String text) {}
