/** Rows and repositories of claims. */
package org.fundwatch.claims.store;
