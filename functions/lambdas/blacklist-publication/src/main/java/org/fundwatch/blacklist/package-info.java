/** Publishes the list as signed, numbered editions; a run that was cut off is finished by the next with the same bytes. */
package org.fundwatch.blacklist;
