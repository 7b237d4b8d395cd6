package org.fundwatch.claims.screening.planted;

import jakarta.enterprise.context.ApplicationScoped;

/** Breaks, on purpose, the rule that the core of screening knows no framework. */
@ApplicationScoped
public class FramedScreening {}
