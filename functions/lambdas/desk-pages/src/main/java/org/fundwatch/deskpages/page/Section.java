package org.fundwatch.deskpages.page;

import io.quarkus.qute.TemplateData;
import org.fundwatch.deskpages.show.Shown;

/**
 * A part of a page.
 *
 * @param title its heading; empty where the page's own says the same
 */
@TemplateData
public record Section(String id, String title, Shown shown) {}
