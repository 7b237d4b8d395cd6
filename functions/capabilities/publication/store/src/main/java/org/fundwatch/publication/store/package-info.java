/** Rows and repositories of publication. */
package org.fundwatch.publication.store;
