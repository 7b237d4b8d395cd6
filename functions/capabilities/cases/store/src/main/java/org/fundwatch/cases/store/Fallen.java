package org.fundwatch.cases.store;

import org.fundwatch.cases.Revocation;

/**
 * A decision of a case that fell (已撤回的处罚决定), and how.
 *
 * @param decision which of the case's decisions (第几次), from 1
 */
public record Fallen(int decision, Revocation revocation) {}
