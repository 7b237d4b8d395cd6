package org.fundwatch.deskpages.page;

/** A link to another page of the desk. */
public record Link(String href, String text) {}
