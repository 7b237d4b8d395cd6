package org.fundwatch.deskpages.page;

import io.quarkus.qute.TemplateData;
import org.fundwatch.deskpages.show.Shown;

/** A part of a page under its own heading. */
@TemplateData
public record Section(String id, String title, Shown shown) {}
