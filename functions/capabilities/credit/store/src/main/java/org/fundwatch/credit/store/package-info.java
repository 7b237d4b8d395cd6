/** Rows and repositories of credit. */
package org.fundwatch.credit.store;
