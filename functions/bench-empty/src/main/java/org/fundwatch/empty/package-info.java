/** A function that does nothing but ask its database once. */
package org.fundwatch.empty;
