/** The only function that opens what is sealed; whatever it opens is audited, and it answers with as little as it can. */
package org.fundwatch.vault;
