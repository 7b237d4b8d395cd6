/** Checks the audit chain from outside: the rows in the database against the anchors in the archive. */
package org.fundwatch.local.audit;
