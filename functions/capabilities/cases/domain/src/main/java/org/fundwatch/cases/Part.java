package org.fundwatch.cases;

import org.fundwatch.kernel.Multiple;

/** One part of a penalty: a finding, and the multiple (倍数) that the authority chose for it. */
public record Part(Finding finding, Multiple chosen) {}
