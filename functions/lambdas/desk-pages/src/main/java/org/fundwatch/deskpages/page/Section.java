package org.fundwatch.deskpages.page;

import org.fundwatch.deskpages.show.Shown;

/** A part of a page under its own heading. */
public record Section(String id, String title, Shown shown) {}
