/** Records and pure decisions of credit. */
package org.fundwatch.credit;
