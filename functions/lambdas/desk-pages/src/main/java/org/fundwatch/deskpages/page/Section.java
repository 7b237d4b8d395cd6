package org.fundwatch.deskpages.page;

import org.fundwatch.deskpages.show.Shown;

/**
 * A part of a page.
 *
 * @param title its heading; empty where the page's own says the same
 */
public record Section(String id, String title, Shown shown) {}
