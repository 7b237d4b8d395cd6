/** Checks of claims as rows: added once, never changed. */
package org.fundwatch.claims.store;
