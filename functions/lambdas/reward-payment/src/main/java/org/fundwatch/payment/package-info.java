/** The paying side: claims are checked, payments ordered and settled, openings of identities requested and approved. */
package org.fundwatch.payment;
