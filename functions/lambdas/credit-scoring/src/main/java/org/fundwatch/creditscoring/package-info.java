/** Grades an institution when a penalty of it is decided or falls, and every known institution each day. */
package org.fundwatch.creditscoring;
