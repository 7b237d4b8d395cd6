/** Records and pure decisions of claims. */
package org.fundwatch.claims;
