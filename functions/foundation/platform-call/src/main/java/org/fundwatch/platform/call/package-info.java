/** What surrounds one call of a function: its entrance, its ids, the lines of its log. */
package org.fundwatch.platform.call;
