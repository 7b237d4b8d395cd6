/** Records and pure decisions of publication. */
package org.fundwatch.publication;
