/** Checks a downloaded edition of the list: its own reading of the files, sharing no code with what wrote them. */
package org.fundwatch.local.edition;
