/** What claims tells others: that a claim was checked and what was found, never whose it was. */
package org.fundwatch.claims.published;
